import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { systemClock } from '../../main/clock.ts';
import { clientOf, createDoor } from '../../main/door.ts';
import { closeRegister, createHost, newSession } from '../../main/host.ts';
import { searchSignals } from '../../main/jobs/find-signals.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { makeRegister } from '../../main/make-register.ts';
import { noFilters } from '../../shared/contract/no-filters.ts';
import { addDays, day } from '../../shared/dates.ts';
import type { Unit } from '../../shared/signals/unit.ts';
import { runCaptured } from '../main/cli/captured-terminal.ts';

/**
 * The public register M1, ten years of counts, goes through the command line into an empty register: everything is
 * registered, the same file again is nothing, and the detector says of the last day what `signals register` says.
 */
const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const dayZero = day('2015-01-05');
const lastDay = addDays(dayZero, 520 * 7 - 1);
const password = 'paard-batterij-nietje-juist';

const map: { values: Record<string, Record<string, string>> } = JSON.parse(
  readFileSync(`${fixtures}import/m1-map.json`, 'utf8'),
);

test('M1 is imported whole, found, searched for signals and evaluated', { timeout: 600_000 }, async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'meldpunt-m1-')), 'register');
  const clock = systemClock(lastDay);
  const accounts = [{ user: 'joris', name: 'Joris Blom', roles: ['back-office', 'administrator'] as const, password }];
  const made = await makeRegister({ folder, clock, kdf: quickKdf, office: 'Proef', practice: true, accounts });
  expect(made.ok).toBe(true);

  const importing = ['import', folder, `${fixtures}signals/m1-reports.csv`, '--map', `${fixtures}import/m1-map.json`];
  const first = await typed([...importing, '--user', 'joris', '--today', lastDay]);
  expect(JSON.parse(first.out)).toMatchObject({ read: 38_053, registered: 38_053, duplicates: 0, refused: [] });
  const again = await typed([...importing, '--user', 'joris', '--today', lastDay]);
  expect(JSON.parse(again.out)).toMatchObject({ read: 38_053, registered: 0, duplicates: 38_053, refused: [] });

  const found = await typed(['find', folder, 'maasbocht', '--limit', '5', '--user', 'joris', '--today', lastDay]);
  expect(found.out.trim().split('\n')).toHaveLength(5);

  const host = createHost({ folder, program: 'test', clock, kdf: quickKdf });
  const client = clientOf(createDoor(host), newSession(host));
  expect((await client.entry.signIn({ user: 'joris', password })).ok).toBe(true);
  const all = await client.register.search({ query: '', filters: noFilters, after: null, limit: 1 });
  expect(all.ok && all.value.total).toBe(38_053);
  expect(await scoresInRegister()).toEqual(await scoresOfCommand());
  closeRegister(host);
  rmSync(folder, { recursive: true });

  /** p by unit, for all units with a p-value below 0.05, in the numbers of the public set. */
  async function scoresInRegister(): Promise<ReadonlyMap<string, number>> {
    if (!host.register) throw new Error('not open');
    const lists = await client.list.all({});
    const organisations = lists.ok ? (lists.value.organisations ?? []) : [];
    const providerOf = new Map(organisations.map((item) => [item.code, numberOf('party_name', item.nl)]));
    const run = await searchSignals(host.register, lastDay, 12);
    if (!run) throw new Error('The search was stopped');
    const scores = run.scores.filter(({ unit, p }) => p !== null && p < 0.05 && shownLevels.includes(unit.level));
    return new Map(scores.map(({ unit, p }) => [named(unit, providerOf), p ?? 1]));
  }
});

test('the same table with one bad row registers nothing', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'meldpunt-bad-')), 'register');
  const clock = systemClock(lastDay);
  const accounts = [{ user: 'joris', name: 'Joris Blom', roles: ['back-office', 'administrator'] as const, password }];
  await makeRegister({ folder, clock, kdf: quickKdf, office: 'Proef', practice: true, accounts });
  const file = join(folder, '..', 'bad.csv');
  writeFileSync(
    file,
    'ontvangen op,soort,onderwerpen\n2024-01-02,KLA,TOE-01\n2024-13-02,KLA,TOE-01\n2024-01-03,XYZ,TOE-01\n',
  );
  const typedIn = await typed(['import', folder, file, '--user', 'joris', '--today', lastDay]);
  expect(typedIn.code).toBe(1);
  expect(JSON.parse(typedIn.out)).toMatchObject({ read: 3, registered: 0, refused: [{ row: 1 }, { row: 2 }] });
  const found = await typed(['find', folder, 'TOE', '--user', 'joris', '--today', lastDay]);
  expect(found.out).toBe('');
  rmSync(join(folder, '..'), { recursive: true });
});

const shownLevels: readonly string[] = ['cell', 'provider', 'subject', 'area_subject'];
function numberOf(field: string, label: string): string {
  return Object.entries(map.values[field] ?? {}).find(([, value]) => value === label)?.[0] ?? label;
}

/** The public areas are numbers of which each stands for one area of the city. */
function areaNumber(code: string): string {
  const provider = Object.entries(map.values.area ?? {}).find(([, value]) => value === code)?.[0] ?? '';
  const rows = readFileSync(`${fixtures}signals/m1-providers.csv`, 'utf8').trim().split('\n').slice(1);
  return rows.map((row) => row.split(',')).find(([number]) => number === provider)?.[2] ?? code;
}

function named({ level, parts }: Unit, providerOf: ReadonlyMap<string, string>): string {
  const kinds = level === 'cell' ? ['provider', 'subject'] : level.split('_');
  const numbers = parts.map((part, at) => {
    if (kinds[at] === 'provider') return providerOf.get(part) ?? part;
    return kinds[at] === 'area' ? areaNumber(part) : numberOf('subjects', part);
  });
  return `${level} ${numbers.join('-')}`;
}

async function scoresOfCommand(): Promise<ReadonlyMap<string, number>> {
  const files = [
    '--reports',
    `${fixtures}signals/m1-reports.csv`,
    '--providers',
    `${fixtures}signals/m1-providers.csv`,
  ];
  const { out } = await typed(['signals', 'register', '--name', 'M1', ...files]);
  const rows = out
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const last = rows.filter(([, on]) => on === String(520 * 7 - 1));
  return new Map(last.map(([, , level, unit, p]) => [`${level} ${unit}`, Number(p)]));
}

async function typed(words: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
  const { code, output, complaints } = await runCaptured(words, '/', { password });
  expect(complaints).toEqual([]);
  return { code, out: output };
}
