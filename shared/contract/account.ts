import { z } from 'zod';
import { Instant } from '../dates.ts';
import { UserName } from '../ids.ts';
import { Account } from './administration.ts';
import { read, write } from './call.ts';
import { Helper, Me } from './entry.ts';

const administration = { purpose: 'administration' } as const;

/** An account with what can be told of its keys. */
const SeenAccount = Account.extend({
  /** `start`: still with the password that was given out. `ended`: its last day is over. */
  state: z.enum(['on', 'start', 'ended', 'off']),
  /** What is sealed to it. */
  opens: z.enum(['register', 'figures', 'nothing']),
  secondFactor: z.boolean(),
  /** It opens on one computer only. */
  onOneComputer: z.boolean(),
});
export type SeenAccount = z.infer<typeof SeenAccount>;

/** What an administrator asked for and a key holder has not agreed to yet. `reset`: a new password, and keys of his own anew. */
const Proposal = z.object({
  id: z.string(),
  kind: z.enum(['add', 'change', 'reset']),
  account: Account,
  at: Instant,
  by: UserName,
});
export type Proposal = z.infer<typeof Proposal>;

/** Who there is, and what waits. */
const Roll = z.object({
  accounts: z.array(SeenAccount),
  proposals: z.array(Proposal),
  /** Who had the register key and may no longer sign in: until the key is renewed. */
  leavers: z.array(UserName),
});
export type Roll = z.infer<typeof Roll>;

const User = z.object({ user: UserName });

export const accountCalls = {
  list: read(z.object({}), Roll, administration),
  /** An administrator asks for a new account, another name, roles or last day, or a new password for a colleague. */
  propose: write(z.object({ kind: z.enum(['add', 'change', 'reset']), account: Account }), Roll, administration),
  /** A key holder agrees: at his own window, or beside the administrator with his own password. Answers a first password once. */
  approve: write(
    z.object({ id: z.string().max(100), holder: Helper.nullable() }),
    Roll.extend({ startPassword: z.string().nullable() }),
    administration,
  ),
  /** Takes a proposal back, or does not agree to it. */
  refuse: write(z.object({ id: z.string().max(100) }), Roll, administration),
  /** Switches an account off at once: its windows close and its way in is removed. */
  disable: write(User, Roll, administration),
  /** A key holder opens the register beside somebody who has no key: until this window locks. */
  openRegister: write(Helper, Me, administration),
  /** A new register key: the database, accounts and files under it. Answers the new recovery key once. */
  rotate: write(z.object({ password: z.string().max(1000) }), z.object({ recoveryKey: z.string() }), administration),
};
