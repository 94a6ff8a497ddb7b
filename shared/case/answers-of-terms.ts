import { addDays, type Day } from '../dates.ts';
import type { QuestionId } from '../procedure/question.ts';
import type { Standstill } from '../terms/term.ts';
import type { AnswerValue } from './events.ts';
import type { Extension, Suspension, TermChange } from './term-changes.ts';

/** An answer of the check that an act about a term gave; `change`: which act. */
export interface AnswerOfTerm {
  readonly matter: number | null;
  readonly question: QuestionId;
  readonly value: AnswerValue;
  readonly change: number;
}

/**
 * The answers that the acts about terms give to the check: there is one record of an adjournment, a consent, a new date or
 * another procedure, and this is how the check reads it. Of two acts that answer one question the later counts.
 */
export function answersOfTerms(changes: readonly TermChange[]): readonly AnswerOfTerm[] {
  const standing = changes.filter(({ withdrawn }) => !withdrawn);
  const found = standing.flatMap((each) => (each.kind === 'extension' ? ofExtension(each) : []));
  const matters = [...new Set(standing.map(({ matter }) => matter))];
  const all = [...found, ...matters.flatMap((matter) => ofOtherProcedures(standing, matter))];
  return all.filter(
    ({ matter, question }, index) =>
      !all.slice(index + 1).some((later) => later.matter === matter && later.question === question),
  );
}

/** The stretches in which the term of a decision stood still (Awb 4:15), by matter; `until` null: it still does. */
export function standstillsOf(changes: readonly TermChange[], matter: number): readonly Standstill[] {
  return changes.flatMap((each) =>
    each.kind === 'suspension' && !each.withdrawn && each.matter === matter && each.term === 'decision-due'
      ? [{ from: each.from, until: each.resumedOn === null ? null : addDays(each.resumedOn, -1) }]
      : [],
  );
}

function ofExtension({ change, matter, ground, weeks, until, letter }: Extension): readonly AnswerOfTerm[] {
  const say = (question: QuestionId, value: AnswerValue, of: number | null = matter) => ({
    matter: of,
    question,
    value,
    change,
  });
  switch (ground) {
    case 'adjournment':
      return [say('adjourned', 'yes'), say('adjourned-on', letter?.on ?? null), say('adjourn-weeks', weeks)];
    case 'agreed-delay':
      return [say('further-delay', 'written'), say('further-delay-until', until)];
    case 'announced-date':
      return [say('new-date', until)];
    default:
      return [say('repair-term-until', until, null)];
  }
}

/** Procedures that follow one another hold up the year together (Awb 9:24(2)): from the first begin to the last end. */
function ofOtherProcedures(standing: readonly TermChange[], matter: number): readonly AnswerOfTerm[] {
  const procedures = standing.filter(
    (each): each is Suspension =>
      each.kind === 'suspension' && each.ground === 'other-procedure' && each.matter === matter,
  );
  const last = procedures.at(-1);
  if (!last) return [];
  const started = earliest(procedures.map(({ from }) => from));
  const { change } = last;
  const running: readonly AnswerOfTerm[] = [
    { matter, question: 'other-procedure', value: last.resumedOn === null ? 'running' : 'ended', change },
    { matter, question: 'other-procedure-started', value: started, change },
  ];
  if (last.resumedOn === null) return running;
  return [...running, { matter, question: 'other-procedure-ended', value: last.resumedOn, change }];
}

function earliest(days: readonly Day[]): Day | null {
  return [...days].sort()[0] ?? null;
}
