import type { Answer } from '../../shared/failure.ts';

/** The value of an answer that must be one; a refusal fails the test with its code. */
export function granted<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer.failure)}`);
  return answer.value;
}
