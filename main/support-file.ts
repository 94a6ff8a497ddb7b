import { existsSync, statSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { figuresName } from '../db/figures-store.ts';
import { databaseName, type OpenRegister } from '../db/open.ts';
import { lastRefusals, rowsByTable } from '../db/register-numbers.ts';
import { readSetting } from '../db/settings.ts';
import { recoveredKind } from '../shared/backups/recovered-kind.ts';
import { Office } from '../shared/contract/administration.ts';
import type { SupportFile } from '../shared/contract/machine.ts';
import { isFailureCode } from '../shared/failure.ts';
import { isCallName } from '../shared/rights.ts';
import { roles } from '../shared/roles.ts';
import { lastFailure } from './backup/backup-register.ts';
import { isOverdue, readLastBackup } from './backup/last-backup.ts';
import { freeOn } from './disk-room.ts';
import type { Host } from './host.ts';
import { readWalk } from './jobs/verify-at-leisure.ts';
import { lastMishaps } from './mishap.ts';
import { rowsVersion } from './rows-version.ts';

/** So many lines of the log are looked at for refusals. */
const lines = 5000;

/**
 * What whoever helps with a failure is given of an open register. Every text in it is of a list of ours: what stands in the log or
 * the settings under another name is left out.
 */
export function supportFileOf(host: Host, register: OpenRegister): SupportFile {
  const { reader } = register;
  const tables = rowsByTable(reader);
  const free = freeOn(host.folder);
  return {
    format: 1,
    madeAt: host.clock.now(),
    program: { rows: rowsVersion, node: process.versions.node, system: platform(), processor: arch() },
    tables,
    bytes: bytesOf(host.folder),
    freeMegabytes: free === null ? null : Math.floor(free / 1_000_000),
    migrations: tables.__drizzle_migrations ?? 0,
    accounts: accountsByRole(host),
    settings: numbersIn(Office.parse(readSetting(reader, 'office'))),
    refusals: knownRefusals(register),
    mishaps: [...lastMishaps()],
    checks: checksOf(host, register),
  };
}

function checksOf({ clock, readFrom }: Host, register: OpenRegister): SupportFile['checks'] {
  const last = readLastBackup(register.reader);
  const walk = readWalk(register.reader);
  return {
    lastBackupAt: last?.at ?? null,
    backupOverdue: isOverdue(last, clock.now()),
    backupFailure: lastFailure(register)?.code ?? null,
    walkedAt: walk?.wholeAt ?? null,
    wrong: walk?.wrong ?? [],
    recovered: register.recovered && recoveredKind(register.recovered),
    readOnly: readFrom !== null,
  };
}

function bytesOf(folder: string): SupportFile['bytes'] {
  const names = [databaseName, `${databaseName}-wal`, figuresName];
  const there = names.filter((name) => existsSync(join(folder, name)));
  return Object.fromEntries(there.map((name) => [name, statSync(join(folder, name)).size]));
}

function accountsByRole({ accounts }: Host): SupportFile['accounts'] {
  const active = accounts?.accounts.filter((account) => account.active) ?? [];
  return Object.fromEntries(
    roles.map((role) => [role, active.filter((account) => account.roles.includes(role)).length]),
  );
}

function knownRefusals({ reader }: OpenRegister): SupportFile['refusals'] {
  const known = lastRefusals(reader, lines).filter(([call, code]) => isCallName(call) && isFailureCode(code));
  return Object.fromEntries(known.map(([call, code, count]) => [`${call} ${code}`, count]));
}

/** Only numbers, and yes or no: what an office wrote is a text. */
function numbersIn(office: Office): SupportFile['settings'] {
  const { procedure, warnDays, equatedDays: _, ...settings } = office;
  const entries = Object.entries({ ...settings, ...procedure, ...warnDays });
  return Object.fromEntries(
    entries.flatMap(([name, value]) =>
      typeof value === 'number' || typeof value === 'boolean' ? [[name, Number(value)]] : [],
    ),
  );
}
