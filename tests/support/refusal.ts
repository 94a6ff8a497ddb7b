import type { Answer, Failure } from '../../shared/failure.ts';

/** The refusal of an answer that must be one; a value fails the test. */
export function refusal(answer: Answer<unknown>): Failure {
  if (answer.ok) throw new Error(`Granted: ${JSON.stringify(answer.value)}`);
  return answer.failure;
}
