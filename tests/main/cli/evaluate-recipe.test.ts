import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Terminal } from '../../../main/cli/command.ts';
import { run } from '../../../main/cli/main.ts';
import { closeRegister } from '../../../main/host.ts';
import { granted } from '../../support/granted.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';
import { sampleOwnTable, sampleRecipe } from '../../support/sample-recipe.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let office: TestOffice;
const outside = temporaryFolder();
const own = sampleOwnTable({ rows: 'channel', columns: null });

beforeAll(async () => {
  office = await openOffice({ reports: 300 });
  const { recipe } = office.as('evaluator');
  const { id } = granted(await recipe.save({ id: null, basis: null, name: 'Voor de raad', content: sampleRecipe() }));
  const content = sampleRecipe({ tables: [own] });
  granted(await recipe.save({ id, basis: 1, name: 'Voor de raad', content }));
  closeRegister(office.host);
}, 240_000);
afterAll(() => {
  office.close();
  outside.remove();
});

async function evaluate(...words: readonly string[]) {
  const complaints: string[] = [];
  const { user, password } = office.at['back-office'];
  const terminal: Terminal = {
    folder: outside.path,
    environment: { MELDPUNT_PASSWORD: password },
    print: () => undefined,
    complain: (line) => void complaints.push(line),
    readInput: async () => '',
  };
  const period = ['--from', '2025-07-01', '--to', '2026-06-30', '--formats', 'xlsx,ods,csv,json,docx'];
  const code = await run(
    ['evaluate', office.folder, '--user', user, '--today', '2026-06-30', ...period, ...words],
    terminal,
  );
  return { code, complaints };
}

const Told = z.object({
  recipe: z.object({ name: z.string(), version: z.number() }),
  tables: z.array(z.object({ name: z.string() })),
});

test('a recipe is taken by its name in its newest version, and gives the same bytes twice', async () => {
  const made: (readonly [string, string])[][] = [];
  for (const out of ['one', 'two']) {
    expect(await evaluate('--recipe', 'Voor de raad', '--out', out)).toEqual({ code: 0, complaints: [] });
    const folder = join(outside.path, out);
    made.push(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'hex')] as const));
  }
  const [first = [], second] = made;
  expect(second).toEqual(first);
  expect(first).toHaveLength(6);
  const [, json = ''] = first.find(([name]) => name.endsWith('.json')) ?? [];
  const told = Told.parse(JSON.parse(Buffer.from(json, 'hex').toString('utf8')));
  expect(told.recipe).toMatchObject({ name: 'Voor de raad', version: 2 });
  expect(told.tables.map(({ name }) => name)).toEqual(['own.received.reports.channel']);
});

test('a recipe that is not there is refused, and nothing is written', async () => {
  const { code, complaints } = await evaluate('--recipe', 'Voor niemand', '--out', 'three');
  expect([code, complaints.length]).toEqual([1, 1]);
  expect(existsSync(join(outside.path, 'three'))).toBe(false);
});
