import type { Me } from '../shared/contract/entry.ts';
import type { CallName } from '../shared/contract/index.ts';
import type { UserName } from '../shared/ids.ts';
import { callNames, relationsFor } from '../shared/rights.ts';
import type { Host } from './host.ts';
import { keylessCalls, meanwhileCalls } from './keyless-calls.ts';
import type { KeptAccount } from './keys/accounts-file.ts';
import { writingCalls } from './writing-calls.ts';

/** Who is at the screen and what is open to him now. */
export function meOf(host: Host, user: UserName): Me {
  const { accounts, register, clock, readFrom } = host;
  const account = accounts?.accounts.find((known) => known.user === user);
  if (!accounts || !account) throw new Error('Nobody is signed in while the accounts are closed');
  const { idleMinutes, practice } = accounts.settings;
  const mustSet = toSetFirst(host, account);
  return {
    user,
    name: account.name,
    roles: account.roles,
    may: callNames.filter((call) =>
      isOpen({ call, account, mustSet, registerOpen: register !== null, readOnly: readFrom !== null }),
    ),
    preferences: account.preferences,
    ...{ idleMinutes, practice, mustSet },
    registerOpen: register !== null,
    readOnly: readFrom !== null,
    secondFactor: account.factor !== null,
    today: clock.today(),
  };
}

/** What somebody must set for himself before anything else is open to him. */
export function toSetFirst({ accounts }: Host, account: KeptAccount): Me['mustSet'] {
  if (account.startPassword) return 'password';
  return accounts?.settings.secondFactor && account.factor === null ? 'factor' : null;
}

interface Asked {
  readonly call: CallName;
  readonly account: KeptAccount;
  readonly mustSet: Me['mustSet'];
  readonly registerOpen: boolean;
  readonly readOnly: boolean;
}

function isOpen({ call, account: { roles }, mustSet, registerOpen, readOnly }: Asked): boolean {
  if (readOnly && writingCalls.has(call)) return false;
  if (mustSet !== null && !meanwhileCalls[mustSet].includes(call)) return false;
  if (relationsFor(call, roles) === null) return false;
  // An evaluator reads the figures store, which needs no register.
  if (registerOpen || keylessCalls.includes(call)) return true;
  return roles.includes('evaluator') && relationsFor(call, ['evaluator']) !== null;
}
