import { readMeta, readSetting } from '../db/settings.ts';
import { Office } from '../shared/contract/administration.ts';
import type { Me } from '../shared/contract/entry.ts';
import { callNames, relationsFor } from '../shared/rights.ts';
import type { Host } from './host.ts';
import type { KeptAccount } from './keys/accounts-file.ts';

/** Who is at the screen and what is open to him. */
export function meOf(host: Host, account: KeptAccount): Me {
  const { register } = host;
  if (!register) throw new Error('Nobody is signed in while the register is closed');
  return {
    user: account.user,
    name: account.name,
    roles: account.roles,
    may: callNames.filter((call) => relationsFor(call, account.roles) !== null),
    preferences: account.preferences,
    idleMinutes: Office.parse(readSetting(register.reader, 'office')).idleMinutes,
    today: host.clock.today(),
    practice: readMeta(register.reader, 'practice') === 'yes',
  };
}
