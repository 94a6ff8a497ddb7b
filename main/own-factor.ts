import type { Answer } from '../shared/failure.ts';
import { ok, refused } from '../shared/result.ts';
import { type SquareCode, squareCode } from '../shared/square-code/square-code.ts';
import { wipeSlot } from './keys/open-slot.ts';
import { withFactor } from './keys/second-factor.ts';
import { factorAddress, newFactorSecret, secretText, stepOfCode } from './keys/totp.ts';
import { countWrong, secondsToWait } from './keys/tries.ts';
import type { Owner } from './own-slot.ts';

/** What somebody does with the second factor of his own account. */
export interface OwnFactor {
  /** A new secret, for the app on a phone: as a square to scan and as text. It counts when a code of it was given. */
  start(password: string): Promise<Answer<{ secret: string; address: string; square: SquareCode }>>;
  confirm(code: string): Promise<Answer<undefined>>;
  /** Refused where the office asks it of everybody. */
  stop(password: string): Promise<Answer<undefined>>;
}

/** The second factor of the person at a window. */
export function ownFactor(owner: Owner): OwnFactor {
  const { host, session } = owner;
  return {
    start: async (password) => {
      const his = await isHis(owner, password);
      if (!his.ok) return his;
      const secret = newFactorSecret();
      session.newFactor?.fill(0);
      session.newFactor = secret;
      const address = factorAddress(secret, { office: host.accounts?.office ?? '', user: owner.account().user });
      return ok({ secret: secretText(secret), address, square: squareCode(address) });
    },
    confirm: async (code) => confirm(owner, code),
    stop: async (password) => {
      const his = await isHis(owner, password);
      if (!his.ok) return his;
      if (host.accounts?.settings.secondFactor) return refused({ code: 'factor-to-set' });
      return owner.change((account) => ({ ...account, factor: null }));
    },
  };
}

async function confirm({ host, session, account, change }: Owner, code: string): Promise<Answer<undefined>> {
  const { seed, newFactor: secret } = session;
  const { user } = account();
  const seconds = secondsToWait(host, user);
  if (seconds > 0) return refused({ code: 'too-many-tries', seconds });
  if (!seed || !secret) return refused({ code: 'factor-to-set' });
  const step = stepOfCode(secret, code, { at: Date.parse(host.clock.now()), after: 0 });
  if (step === null) {
    countWrong(host, user);
    return refused({ code: 'wrong-code' });
  }
  const changed = await change((known) => withFactor(known, seed, { secret, step }));
  if (changed.ok) {
    secret.fill(0);
    session.newFactor = null;
  }
  return changed;
}

/** The password again, so that nobody does this at a screen left open. */
async function isHis({ open }: Owner, password: string): Promise<Answer<undefined>> {
  const opened = await open(password);
  if (!opened.ok) return opened;
  wipeSlot(opened.value);
  return ok(undefined);
}
