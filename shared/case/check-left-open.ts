import type { AnsweredQuestion } from '../procedure/question.ts';
import { type CaseCheck, checkOfCase, type Surroundings } from './check-of-case.ts';
import type { CaseState } from './state.ts';

/**
 * The check with what may be left open left open: the days that follow from what is known, also while questions further on
 * wait. `tried`: answers that are only tried out. The finding is null where a question must be answered first.
 */
export function checkLeftOpen(
  state: CaseState,
  around: Surroundings,
  tried: readonly AnsweredQuestion[] = [],
): CaseCheck {
  const answers = [...tried];
  let found = checkOfCase(state, around, answers);
  while (found.finding === null && found.conversation.next?.optional) {
    const { id, matter } = found.conversation.next;
    if (answers.some((each) => each.question === id && each.matter === matter)) return found;
    answers.push({ matter, question: id, value: null });
    found = checkOfCase(state, around, answers);
  }
  return found;
}
