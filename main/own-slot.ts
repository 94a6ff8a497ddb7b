import type { Answer } from '../shared/failure.ts';
import { ok, refused } from '../shared/result.ts';
import type { Host, Session } from './host.ts';
import type { KeptAccount } from './keys/accounts-file.ts';
import { type OpenedSlot, openAccountSlot } from './keys/open-slot.ts';
import type { Kdf } from './keys/slot.ts';

/** Opens one's own slot by the password again, so that nobody does something at a screen left open. The caller wipes it. */
export type OpenOwnSlot = (password: string) => Promise<Answer<OpenedSlot>>;

/** The person at a window, and what he changes of his own account. */
export interface Owner {
  readonly host: Host;
  readonly session: Session;
  /** How hard passwords of this register are. */
  readonly kdf: Kdf;
  account(): KeptAccount;
  readonly open: OpenOwnSlot;
  /** With the line of the call in the log. */
  change(to: (account: KeptAccount) => KeptAccount): Promise<Answer<undefined>>;
}

/** Refused: a wrong password, or a slot that needs a secret which this computer does not give. */
export async function openOwnSlot(
  { host, account }: Pick<Owner, 'host' | 'account'>,
  password: string,
): Promise<Answer<OpenedSlot>> {
  const { slot } = account();
  const opened = slot ? await openAccountSlot(slot, password, host.deviceSecrets) : 'wrong-password';
  return typeof opened === 'string' ? refused({ code: opened }) : ok(opened);
}
