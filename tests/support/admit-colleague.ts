import { currentAccounts, type Host, newSession, type Session } from '../../main/host.ts';
import { heldKeys } from '../../main/keys/grant-keys.ts';
import { admit } from '../../main/sign-in.ts';
import { granted } from './granted.ts';

interface Colleague {
  readonly user: string;
  /** The secret of the account, in base64: its password was stretched once, when the office was prepared. */
  readonly seed: string;
}

/** A new window at which a colleague is let in, as with the right password. */
export async function admitColleague(host: Host, { user, seed: kept }: Colleague): Promise<Session> {
  const session = newSession(host);
  const file = granted(currentAccounts(host));
  const account = file.accounts.find((known) => known.user === user);
  if (!account) throw new Error(`No account ${user}`);
  const seed = Buffer.from(kept, 'base64');
  granted(await admit({ host, session }, { file, account, seed, ...heldKeys(file, account, seed), raised: null }));
  return session;
}
