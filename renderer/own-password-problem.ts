import type { Failure } from '../shared/failure.ts';
import { administrationText } from '../shared/text/administration.ts';
import { failureSentence } from '../shared/text/failure-sentence.ts';
import type { Speech } from './parts/language.tsx';

/** Why something that asks one's own password was refused. Who types it is known: the name is not in question. */
export function ownPasswordProblem(failure: Failure, { say, language }: Speech): string {
  if (failure.code === 'wrong-password') return say(administrationText['administration.own-password-wrong']);
  return failureSentence(failure, language);
}
