import { ownMark } from './account-keys.ts';
import type { KeptAccount } from './accounts-file.ts';

/** The account with what it set for itself marked as its own, by its secret. */
export function markOwn(account: KeptAccount, seed: Buffer): KeptAccount {
  return { ...account, mark: ownMark(seed, ownText(account)) };
}

/** True when nobody else changed what this account set for itself. */
export function isOwn(account: KeptAccount, seed: Buffer): boolean {
  return account.mark === ownMark(seed, ownText(account));
}

function ownText({ user, preferences, factor, startPassword }: KeptAccount): string {
  const { language, theme, density, singleKeys, keys, warnDays } = preferences;
  const chosen = [language, theme, density, singleKeys, keys ?? null, warnDays ?? null];
  const second = factor && [factor.nonce, factor.sealed, factor.lastStep];
  return JSON.stringify(['meldpunt own', 1, user, chosen, second, startPassword]);
}
