import { randomUUID } from 'node:crypto';
import type { OpenRegister } from '../db/open.ts';
import { readMeta, readSetting } from '../db/settings.ts';
import { Office } from '../shared/contract/administration.ts';
import { type AccountsFile, standWhole, type Unsigned, writeAccounts, writeOwnParts } from './keys/accounts-file.ts';
import { authorityOf } from './keys/authority.ts';
import { settleNotes } from './keys/change-roll.ts';
import type { DeviceSecrets } from './keys/device-secrets.ts';
import type { RecoveryBox } from './keys/recovery-file.ts';
import { spoolAddress } from './log-spool.ts';

/** Where accounts are kept: a host, as far as it is asked. */
interface Keeper {
  readonly folder: string;
  readonly register: OpenRegister | null;
  accounts: AccountsFile | null;
  readonly deviceSecrets: DeviceSecrets | null;
}

/**
 * Keeps a change of the accounts on the disk and in the host. With the register open it is signed; without, only what accounts
 * set for themselves and notes can be changed. A secret of this computer that no slot names any more is forgotten after it.
 */
export function keepAccounts(host: Keeper, change: (file: AccountsFile) => AccountsFile): void {
  if (!host.accounts) throw new Error('Accounts change only while somebody is there');
  const before = host.accounts;
  const { before: _, damaged: __, ...changed } = change(before);
  const next = { ...changed, generation: before.generation + 1 };
  host.accounts = host.register
    ? writeAccounts(host.folder, next, authorityOf(host.register.keys))
    : writeOwnParts(host.folder, before, next);
  const still = devicesIn(host.accounts);
  for (const id of devicesIn(before)) if (!still.has(id)) host.deviceSecrets?.takeAway(id);
}

function devicesIn({ accounts }: AccountsFile): ReadonlySet<string> {
  return new Set(accounts.flatMap(({ slot }) => (slot?.version === 3 ? slot.device.id : [])));
}

/**
 * What was noted while nobody had the key takes its place in the roll; what stands outside of the register follows it, and what
 * does not stand whole on the disk is written anew.
 */
export function settleAccounts(host: Keeper, register: OpenRegister): void {
  const { accounts } = host;
  if (!accounts) return;
  const settled = { ...settleNotes(accounts), settings: settingsIn(register), spool: spoolAddress(register.keys) };
  const stands = !accounts.before && standWhole(host.folder);
  if (!stands || JSON.stringify(settled) !== JSON.stringify(accounts)) keepAccounts(host, () => settled);
}

/** The accounts of a register of which nothing else is left than what the paper opens: nobody yet. */
export function emptyAccounts(register: OpenRegister, recovery: RecoveryBox): AccountsFile {
  const file: Unsigned = {
    format: 2,
    registerId: randomUUID(),
    databaseMark: '',
    generation: 0,
    seenOn: null,
    office: officeIn(register).name,
    settings: settingsIn(register),
    accounts: [],
    recovery,
    spool: spoolAddress(register.keys),
    notes: [],
    leavers: [],
  };
  return { ...file, authority: '', signature: '' };
}

function officeIn({ reader }: OpenRegister): Office {
  return Office.parse(readSetting(reader, 'office'));
}

function settingsIn(register: OpenRegister): AccountsFile['settings'] {
  const { idleMinutes, secondFactor } = officeIn(register);
  return { idleMinutes, practice: readMeta(register.reader, 'practice') === 'yes', secondFactor };
}
