import { v7 } from 'uuid';
import type { Reader, Writer } from '../db/handle.ts';
import type { LogEnd } from '../db/log-chain.ts';
import type { Scope } from '../db/search.ts';
import type { Surroundings } from '../shared/case/check-of-case.ts';
import type { Lists, Office } from '../shared/contract/administration.ts';
import type { Me } from '../shared/contract/entry.ts';
import type { CallName } from '../shared/contract/index.ts';
import type { Day, Instant } from '../shared/dates.ts';
import type { Answer } from '../shared/failure.ts';
import type { UserName } from '../shared/ids.ts';
import type { Role } from '../shared/roles.ts';
import type { FiguresSource } from './evaluation/figures-source.ts';
import type { Exporting } from './exports/exporting.ts';
import type { Host, Session } from './host.ts';
import type { KeptAccount } from './keys/accounts-file.ts';
import type { Kdf } from './keys/slot.ts';
import type { LoggedKeeping } from './logged-keeping.ts';
import type { OwnDevice } from './own-device.ts';
import type { OwnFactor } from './own-factor.ts';
import type { OpenOwnSlot } from './own-slot.ts';
import type { Printer } from './print/printer.ts';
import type { Shelf } from './shelf.ts';

/**
 * One transaction: what the body writes and the log line stand or fall together. Once per call. `last` does what cannot be
 * rolled back (the accounts file), when everything else is written.
 */
export type LoggedWriting = <T>(
  body: (writer: Writer) => Promise<Answer<T>> | Answer<T>,
  last?: () => void,
) => Promise<Answer<T>>;

/** What every call of an account is given: who asks, and what he sets for himself. No register is needed for it. */
export interface PersonDeps {
  readonly user: UserName;
  readonly roles: readonly Role[];
  /** The call being made, for rights that depend on the report. */
  readonly call: CallName;
  readonly today: Day;
  readonly now: Instant;
  readonly kdf: Kdf;
  /** The register folder. */
  readonly folder: string;
  readonly accounts: readonly KeptAccount[];
  /** Who asks, as the screen sees him; his account as it is kept. */
  me(): Me;
  account(): KeptAccount;
  /** Changes one's own account, with the line of the call in the log. */
  changeAccount(change: (account: KeptAccount) => KeptAccount): Promise<Answer<undefined>>;
  /** One's own slot by the password again. */
  readonly openSlot: OpenOwnSlot;
  /** The secret of this computer that one's own account needs. */
  readonly device: OwnDevice;
  /** One's own second factor. */
  readonly factor: OwnFactor;
  /** Where another window can be opened, with the line of the call in the log. */
  anotherWindow(): Promise<Answer<{ readonly address: string | null }>>;
}

/**
 * What the call of every account is given while the register or the figures store is open, and all that the call of an
 * evaluator is given: no report can be reached with it, and no text of one.
 */
export interface AccountDeps extends PersonDeps {
  lists(): Lists;
  office(): Office;
  /** Where the log ends now; null while nobody with its key is there. */
  logEnd(): LogEnd | null;
  /** Where figures are counted. */
  readonly figures: FiguresSource;
  /** What the figures store keeps beside the figures. */
  readonly shelf: Shelf;
  /** Makes a PDF; it is told to stop by whoever asked for it. */
  readonly printer: Printer;
  /** The file that this window is having made. */
  readonly exporting: Exporting;
}

/** What the calls about accounts are given, also while nobody with the register key is there. */
export interface RollDeps extends PersonDeps {
  readonly host: Host;
  readonly session: Session;
  /** Changes the accounts file with a line about this object in the log, wherever that is written now. */
  readonly keepRoll: LoggedKeeping;
}

/** What a service is given for one call. It knows no host, no window and no clock but these. */
export interface Deps extends AccountDeps, RollDeps {
  readonly reader: Reader;
  readonly write: LoggedWriting;
  newId(): string;
  /** The name of a colleague; the user name itself when the account is gone. */
  nameOf(user: UserName): string;
  /** The reports this reader may find with a call. */
  scope(call: CallName): Scope;
}

/** An id that sorts by the time it was made (UUIDv7). */
export function newId(): string {
  return v7();
}

/** What the procedure check looks at beside the report. */
export function surroundings({ today, office, lists }: Pick<Deps, 'today' | 'office' | 'lists'>): Surroundings {
  return { today, office: office(), lists: lists() };
}
