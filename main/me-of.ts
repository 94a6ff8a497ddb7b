import { readMeta, readSetting } from '../db/settings.ts';
import { Office } from '../shared/contract/administration.ts';
import type { Me } from '../shared/contract/entry.ts';
import { callNames, relationsFor } from '../shared/rights.ts';
import type { Host } from './host.ts';
import type { KeptAccount } from './keys/accounts-file.ts';

/** Who is at the screen and what is open to him, by the settings of the open register. */
export function meOf(host: Host, account: KeptAccount): Me {
  const { register } = host;
  if (!register) throw new Error('Nobody is signed in while the register is closed');
  const { idleMinutes } = Office.parse(readSetting(register.reader, 'office'));
  const practice = readMeta(register.reader, 'practice') === 'yes';
  return meBy(account, { idleMinutes, practice, today: host.clock.today() });
}

/** The same by settings that were read elsewhere. */
export function meBy(account: KeptAccount, settings: Pick<Me, 'idleMinutes' | 'practice' | 'today'>): Me {
  const { user, name, roles, preferences } = account;
  const may = callNames.filter((call) => relationsFor(call, roles) !== null);
  return { user, name, roles, may, preferences, ...settings };
}
