import type { WarnDays } from '../shared/contract/warn-days.ts';
import type { Deps } from './deps.ts';

/** From how many days before a term warns this person: as he chose, else as the office set. */
export function warnDaysOf({ accounts, user, office }: Pick<Deps, 'accounts' | 'user' | 'office'>): WarnDays {
  const own = accounts.find((account) => account.user === user)?.preferences.warnDays;
  return own ?? office().warnDays;
}
