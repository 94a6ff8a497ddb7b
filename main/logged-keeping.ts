import type { Answer, Failure } from '../shared/failure.ts';

/** Refused by the check, nothing is written; `last` changes the accounts file when everything else is written. */
export type LoggedKeeping = (
  object: string,
  check: () => Failure | null,
  last: () => void,
) => Promise<Answer<undefined>>;
