import type { Host } from '../../main/host.ts';
import { account } from './register-under-test.ts';

/** What an account sets for itself to keep a number: a key that it chose, by name. */
export function keysOfNumber(number: number): Readonly<Record<string, string>> {
  return { [`fault-${number}`]: 'A' };
}

/** The last number that the account set for itself; 0 when it set none. */
export function keptBy({ accounts }: Host): number {
  const known = accounts?.accounts.find(({ user }) => user === account.user);
  const [name = ''] = Object.keys(known?.preferences.keys ?? {});
  return Number(name.slice('fault-'.length)) || 0;
}
