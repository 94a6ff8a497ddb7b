import { z } from 'zod';
import { NewExtension, NewSuspension, TermChange } from '../case/term-changes.ts';
import { Day } from '../dates.ts';
import { CaseId } from '../ids.ts';
import { deadlineKinds } from '../procedure/codes.ts';
import type { Deadline } from '../procedure/finding.ts';
import { QuestionId } from '../procedure/question.ts';
import type { DayOfTerm } from '../terms/days-of-term.ts';
import { Text } from '../typed-text.ts';
import { read, write } from './call.ts';
import { CaseView, Version } from './case.ts';

const aboutCase = { purpose: 'complaint-handling', about: 'case' } as const;

/** Computed by `shared` itself, so their shape is the compiler's business and not parsed again. */
const OneDeadline = z.custom<Deadline>(isThing);
const OneDay = z.custom<DayOfTerm>(isThing);
const Kind = z.enum(deadlineKinds);

const Which = z.object({ caseId: CaseId, matter: z.number().int().min(0).max(9), term: Kind });

export const termCalls = {
  /** Puts a last day off: an adjournment, an agreement, a new date that was announced. */
  extend: write(Version.extend(NewExtension.shape), CaseView, aboutCase),
  /** Lets a term stand still from a day on. */
  suspend: write(Version.extend(NewSuspension.shape), CaseView, aboutCase),
  /** It runs again; `on` is the first day that counts. */
  resume: write(
    Version.extend({ change: TermChange.options[0].shape.change, on: Day, note: Text }),
    CaseView,
    aboutCase,
  ),
  /** What was recorded wrongly counts no more; the history keeps it. */
  withdraw: write(Version.extend({ change: TermChange.options[0].shape.change, reason: Text }), CaseView, aboutCase),
  /** "Waarom deze datum?": the term day by day; `days` is empty for a day that somebody set. */
  explain: read(Which, z.object({ deadline: OneDeadline, days: z.array(OneDay) }), aboutCase),
  /** "Wat als": other facts tried out beside the real ones. Nothing is written but that the report was read. */
  tryOut: read(
    Which.extend({
      startsOn: Day.nullable(),
      adjournWeeks: z.number().int().min(1).max(4).nullable(),
      announcedOn: Day.nullable(),
      agreedUntil: Day.nullable(),
    }),
    z.object({
      real: z.array(OneDeadline),
      tried: z.array(OneDeadline).nullable(),
      /** The question at which the check stops with these facts; null when it does not. */
      asks: QuestionId.nullable(),
    }),
    aboutCase,
  ),
};

function isThing(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
