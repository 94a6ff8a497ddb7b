import { v7 } from 'uuid';
import type { Reader, Writer } from '../db/handle.ts';
import type { Scope } from '../db/search.ts';
import type { Surroundings } from '../shared/case/check-of-case.ts';
import type { Lists, Office } from '../shared/contract/administration.ts';
import type { CallName } from '../shared/contract/index.ts';
import type { Day, Instant } from '../shared/dates.ts';
import type { Answer } from '../shared/failure.ts';
import type { UserName } from '../shared/ids.ts';
import type { Role } from '../shared/roles.ts';
import type { Host, Session } from './host.ts';
import type { KeptAccount } from './keys/accounts-file.ts';

/**
 * One transaction: what the body writes and the log line stand or fall together. Once per call. `last` does what cannot be
 * rolled back (the accounts file), when everything else is written.
 */
export type LoggedWriting = <T>(
  body: (writer: Writer) => Promise<Answer<T>> | Answer<T>,
  last?: () => void,
) => Promise<Answer<T>>;

/** What a service is given for one call. It knows no host, no window and no clock but these. */
export interface Deps {
  readonly reader: Reader;
  readonly write: LoggedWriting;
  readonly user: UserName;
  readonly roles: readonly Role[];
  /** The call being made, for rights that depend on the report. */
  readonly call: CallName;
  readonly today: Day;
  readonly now: Instant;
  newId(): string;
  lists(): Lists;
  office(): Office;
  /** The name of a colleague; the user name itself when the account is gone. */
  nameOf(user: UserName): string;
  readonly accounts: readonly KeptAccount[];
  /** The reports this reader may find with a call. */
  scope(call: CallName): Scope;
  readonly host: Host;
  readonly session: Session;
}

/** An id that sorts by the time it was made (UUIDv7). */
export function newId(): string {
  return v7();
}

/** What the procedure check looks at beside the report. */
export function surroundings({ today, office, lists }: Pick<Deps, 'today' | 'office' | 'lists'>): Surroundings {
  return { today, office: office(), lists: lists() };
}
