import type { Lists, Office } from '../contract/administration.ts';
import { type Day, isDay } from '../dates.ts';
import { check } from '../procedure/check.ts';
import type { DeadlineKind } from '../procedure/codes.ts';
import type { Facts } from '../procedure/facts.ts';
import { regimeOf } from '../procedure/regime.ts';
import { lastDay } from '../terms/last-day.ts';
import { aboutOf, kindOf } from './facts-of-intake.ts';
import type { Intake } from './intake.ts';
import { isAboutDecision } from './where-it-belongs.ts';

/** What a caller may be told to expect; the sentences stand in `shared/text/next-step.ts`. */
export type Expectation =
  | { readonly kind: 'reaction'; readonly on: Day }
  | { readonly kind: 'no-reply' }
  | { readonly kind: 'objection-term' }
  | {
      /** The last day for who answers, when the complaint is handed in today. */
      readonly kind: 'municipality-answer' | 'provider-answer' | 'committee-answer';
      readonly on: Day;
      readonly article: string;
    };

export interface ExpectationContext {
  readonly today: Day;
  readonly office: Pick<Office, 'procedure' | 'equatedDays'>;
  readonly lists: Lists;
}

/**
 * What the caller may expect: when the Meldpunt reacts (RTD-05), that an objection has six weeks (DEF-13), and by when
 * the municipality, provider or committee answers a complaint that is handed in today (Awb 9:11, WMO-02, JW-03).
 */
export function whatToExpect(intake: Intake, around: ExpectationContext): readonly Expectation[] {
  return [reaction(intake, around), ...objection(intake), ...answer(intake, around)];
}

function reaction({ replyPossible, receivedOn }: Intake, { office }: ExpectationContext): Expectation {
  const norm = { from: receivedOn, amount: office.procedure.reactionWorkingDays, unit: 'working-days' } as const;
  const { lastDay: on } = lastDay(norm, office.equatedDays);
  return replyPossible && isDay(on) ? { kind: 'reaction', on } : { kind: 'no-reply' };
}

function objection(intake: Intake): readonly Expectation[] {
  return isAboutDecision(intake) ? [{ kind: 'objection-term' }] : [];
}

/** Which deadline of the check holds for which regime, and what it is called here. */
const answers = {
  M: ['statutory-last-day', 'municipality-answer'],
  W: ['scheme-last-day', 'provider-answer'],
  J: ['scheme-last-day', 'committee-answer'],
  V: ['scheme-last-day', 'committee-answer'],
} as const satisfies Record<string, readonly [DeadlineKind, Expectation['kind']]>;

function answer(intake: Intake, around: ExpectationContext): readonly Expectation[] {
  if (kindOf(intake.kind) !== 'complaint' || intake.kind === 'VZK' || intake.anonymous) return [];
  const about = aboutOf(intake, around.lists);
  const regime = regimeOf({ about });
  if (about === null || regime === null) return [];
  const [deadline, kind] = answers[regime];
  const found = check(complaintOfToday(intake, about, around), around.office.equatedDays);
  return found.deadlines.flatMap(({ kind: each, on, article }) =>
    each === deadline && isDay(on) ? [{ kind, on, article }] : [],
  );
}

/** The facts as they are when the complaint reaches the body today: the check itself then says by when it must answer. */
function complaintOfToday(
  intake: Intake,
  about: NonNullable<Facts['matters'][number]['about']>,
  { today, office }: ExpectationContext,
): Facts {
  return {
    today,
    contact: { receivedOn: intake.receivedOn, replyPossible: intake.replyPossible },
    reporter: { role: 'self' },
    matters: [
      {
        kind: 'complaint',
        about,
        law: intake.law === 'jw' ? 'jeugdwet' : 'wmo',
        subject: 'behaviour',
        internal: { status: 'running', receivedOn: today },
      },
    ],
    settings: office.procedure,
  };
}
