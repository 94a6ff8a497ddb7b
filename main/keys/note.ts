import { type KeyObject, sign } from 'node:crypto';
import { z } from 'zod';
import { Account } from '../../shared/contract/administration.ts';
import { Instant } from '../../shared/dates.ts';
import { UserName } from '../../shared/ids.ts';
import { isSigned } from './authority.ts';

/** What an administrator wants of an account. All but `disable` takes effect when a key holder agrees; that one at once. */
const Proposed = z.object({
  id: z.string(),
  kind: z.enum(['add', 'change', 'reset', 'disable']),
  account: Account,
  at: Instant,
  by: UserName,
});
export type Proposed = z.infer<typeof Proposed>;

/** A proposal with the signature of its author. */
export const Note = Proposed.extend({ signature: z.string() });
export type Note = z.infer<typeof Note>;

/** Signs a proposal for one register. */
export function signNote(registerId: string, proposed: Proposed, key: KeyObject): Note {
  return { ...proposed, signature: sign(null, Buffer.from(textOf(registerId, proposed)), key).toString('base64') };
}

/** True when whoever has this public key proposed it, for this register. */
export function isSignedNote(registerId: string, { signature, ...proposed }: Note, by: string): boolean {
  return isSigned(by, textOf(registerId, proposed), signature);
}

function textOf(registerId: string, { id, kind, account, at, by }: Proposed): string {
  const { user, name, roles, active, endsOn } = account;
  return JSON.stringify(['meldpunt note', 1, registerId, id, kind, user, name, roles, active, endsOn, at, by]);
}
