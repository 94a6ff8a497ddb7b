import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { z } from 'zod';
import { project } from '../../build/project.ts';
import { databaseContent } from '../../db/backup.ts';
import { deriveKeys } from '../../db/keys.ts';
import { databaseName, journalName, openRegister } from '../../db/open.ts';
import { verifyRegister } from '../../db/verify.ts';
import { ok } from '../../shared/result.ts';
import { fixtureKey, fixtureRegisters } from '../support/fixture-key.ts';
import { granted } from '../support/granted.ts';
import type { SeededRandom } from '../support/seeded-random.ts';
import type { KillPoint } from './kill-points.ts';
import { killedAt, killedProcess } from './killed-process.ts';
import { layerOf } from './layer-of.ts';
import { programPath } from './program-path.ts';
import type { Findings } from './register-under-test.ts';

/** What opening runs beside the steps of the migrations: its own table, the mark of each, the search index. */
const besideSteps = 12;

/** A register as an earlier version left it. */
interface Earlier {
  readonly fixture: string;
  readonly registerKey: Buffer;
  /** What it holds once it was brought to the present shape without a fault. */
  readonly expected: string;
  /** About so many statements are run for that. */
  readonly statements: number;
}

/**
 * Layer J: a process that brings a register of an earlier version to the present shape is killed before a statement, or at a
 * random moment. Opened again it must come to the present shape, with every row as it would have been, and nothing left beside it.
 */
export const migrationKills = layerOf('migration-kills', async ({ rounds, random, folder, findings }) => {
  const names = readdirSync(fixtureRegisters, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .slice(0, -1);
  const earlier: Earlier[] = [];
  for (const [index, name] of names.entries()) earlier.push(await earlierRegister(folder, name, index + 1));
  const boundaries = shuffled(boundariesOf(earlier), random);
  let fired = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { register, before } = boundaries[round % boundaries.length] ?? fail();
    layOut(folder, register.fixture);
    if (await migrateAndKill(folder, { register, at: momentOf(round, before, random) })) fired += 1;
    await check(folder, register, findings);
  }
  return fired;
});

async function earlierRegister(folder: string, fixture: string, applied: number): Promise<Earlier> {
  layOut(folder, fixture);
  const registerKey = fixtureKey(fixture, folder);
  const expected = await contentAfterOpening(folder, registerKey);
  if (expected === null) throw new Error(`The register of ${fixture} does not open`);
  const later = readMigrationFiles({ migrationsFolder: join(project, 'db/migrations') }).slice(applied);
  return { fixture, registerKey, expected, statements: later.reduce((sum, { sql }) => sum + sql.length, besideSteps) };
}

function layOut(folder: string, fixture: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(fixtureRegisters, fixture, 'register'), folder, { recursive: true });
}

interface Boundary {
  readonly register: Earlier;
  /** It is killed before this statement, from 1. */
  readonly before: number;
}

function boundariesOf(earlier: readonly Earlier[]): readonly Boundary[] {
  return earlier.flatMap((register) =>
    Array.from({ length: register.statements }, (_, index) => ({ register, before: index + 1 })),
  );
}

function shuffled<T>(items: readonly T[], random: SeededRandom): readonly T[] {
  const keyed = items.map((item) => ({ item, key: random.next() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

function fail(): never {
  throw new Error('There is no register of an earlier version');
}

/** Milliseconds after it begins, or the how manieth time an exact moment comes. */
type Moment = number | readonly [point: KillPoint, time: number];

/** Of four times two before a statement, one at a random moment, and one at the end of a checkpoint. */
function momentOf(round: number, before: number, random: SeededRandom): Moment {
  if (round % 4 === 3) return random.next() * 120;
  return round % 4 === 1 ? ['before-note-goes', random.below(2) + 1] : ['statement', before];
}

/** True when it was killed before it was done. */
async function migrateAndKill(
  folder: string,
  { register, at }: { readonly register: Earlier; readonly at: Moment },
): Promise<boolean> {
  const given = {
    program: programPath('migrator'),
    words: [folder, register.registerKey.toString('base64')],
    read: (line: string) => z.string().parse(JSON.parse(line)),
  };
  const { killed, lines } =
    typeof at === 'number'
      ? await killedProcess({ ...given, killAfter: ({ count }) => (count === 1 ? at : null) })
      : await killedProcess({
          ...given,
          ...killedAt(...at),
          killAfter: () => null,
        });
  return killed && !lines.includes('done');
}

async function check(folder: string, { registerKey, expected, fixture }: Earlier, findings: Findings): Promise<void> {
  const found = await contentAfterOpening(folder, registerKey);
  const left = readdirSync(folder).filter((name) => name.endsWith('.before-update'));
  if (found === null) findings.corrupt += 1;
  else if (found !== expected || left.length > 0) findings.half += 1;
  else return;
  process.stderr.write(
    `${fixture}: ${found === null ? 'does not open' : 'is neither old nor new'} ${left.join(' ')}\n`,
  );
}

/** What a register holds when it was opened, and whether its words are found; null when it does not open. */
async function contentAfterOpening(folder: string, registerKey: Buffer): Promise<string | null> {
  const file = join(folder, databaseName);
  const journal = join(folder, journalName);
  if (!existsSync(file)) return null;
  try {
    const opened = openRegister({ file, registerKey: Buffer.from(registerKey), journal });
    if (!opened.ok) return null;
    const words = await opened.value.write((writer) => ok(verifyRegister(writer).search));
    opened.value.close();
    return `${databaseContent(file, deriveKeys(registerKey).database).hash} ${granted(words)}`;
  } catch {
    return null;
  }
}
