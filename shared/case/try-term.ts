import type { Day } from '../dates.ts';
import type { DeadlineKind } from '../procedure/codes.ts';
import type { Deadline } from '../procedure/finding.ts';
import type { AnsweredQuestion, Question, QuestionId } from '../procedure/question.ts';
import { checkLeftOpen } from './check-left-open.ts';
import type { CaseCheck, Surroundings } from './check-of-case.ts';
import type { CaseState } from './state.ts';

/** What is tried out about a term: another first day, an adjournment (Awb 9:11(2)), further delay with written consent (9:11(3)). */
export interface TriedTerm {
  readonly matter: number;
  readonly term: DeadlineKind;
  readonly startsOn: Day | null;
  readonly adjournWeeks: number | null;
  /** The day of the letter that announces the adjournment. */
  readonly announcedOn: Day | null;
  readonly agreedUntil: Day | null;
}

/** The days of a matter as they are, and as they would be. */
export interface TriedOut {
  readonly real: readonly Deadline[];
  /** Null: with these days the check does not come to its end. */
  readonly tried: readonly Deadline[] | null;
  /** The question at which it stops; null when it does not. */
  readonly asks: Question | null;
}

/** Tries out other facts of a term, "wat als": nothing of it is recorded. */
export function tryTerm(state: CaseState, around: Surroundings, what: TriedTerm): TriedOut {
  const real = deadlinesOf(checkLeftOpen(state, around), what.matter);
  const found = checkLeftOpen(withReceipt(state, what), around, triedAnswers(what));
  if (found.finding === null && what.term !== 'meldpunt-reaction')
    return { real, tried: null, asks: found.conversation.next };
  return { real, tried: deadlinesOf(found, what.matter), asks: null };
}

/** The question whose answer is the first day of a term. */
const startQuestions: Partial<Readonly<Record<DeadlineKind, QuestionId>>> = {
  'objection-last-day': 'decision-announced',
  'appeal-last-day': 'decision-announced',
  'investigation-due': 'need-reported',
  'decision-due': 'application',
  'default-notice-end': 'default-notice',
  'complaint-year': 'behaviour',
  'statutory-last-day': 'internal-received',
  'last-day-variant': 'internal-received',
  'service-date': 'internal-received',
  'scheme-last-day': 'internal-received',
  reminder: 'internal-received',
  'refusal-notice': 'internal-received',
  'provider-reply': 'judgment',
  'ombudsman-last-day': 'internal-ended',
};

/** Whether another first day can be tried for this term. */
export function hasStartQuestion(term: DeadlineKind): boolean {
  return term === 'meldpunt-reaction' || startQuestions[term] !== undefined;
}

function triedAnswers({ matter, term, startsOn, ...what }: TriedTerm): readonly AnsweredQuestion[] {
  const start = startQuestions[term];
  const answers: AnsweredQuestion[] = [];
  const say = (question: QuestionId, value: AnsweredQuestion['value']) => answers.push({ matter, question, value });
  if (start !== undefined && startsOn !== null) say(start, startsOn);
  if (what.adjournWeeks !== null) {
    say('adjourned', 'yes');
    say('adjourned-on', what.announcedOn);
    say('adjourn-weeks', what.adjournWeeks);
  }
  if (what.agreedUntil !== null) {
    say('further-delay', 'written');
    say('further-delay-until', what.agreedUntil);
  }
  return answers;
}

function withReceipt(state: CaseState, { term, startsOn }: TriedTerm): CaseState {
  if (term !== 'meldpunt-reaction' || startsOn === null) return state;
  return { ...state, intake: { ...state.intake, receivedOn: startsOn } };
}

/** The days of one matter, with those of the report itself. */
function deadlinesOf({ finding, reaction }: CaseCheck, matter: number): readonly Deadline[] {
  const own: readonly Deadline[] =
    reaction === null
      ? []
      : [
          {
            kind: 'meldpunt-reaction',
            on: reaction.lastDay,
            article: 'RTD-05',
            explanation: { kind: 'counted', lastDay: reaction },
          },
        ];
  const found = finding === null ? [] : (finding.parts?.[matter] ?? finding).deadlines;
  return [...own, ...found.filter(({ kind }) => kind !== 'meldpunt-reaction')];
}
