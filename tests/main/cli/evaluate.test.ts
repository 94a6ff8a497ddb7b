import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Terminal } from '../../../main/cli/command.ts';
import { run } from '../../../main/cli/main.ts';
import { closeRegister } from '../../../main/host.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let office: TestOffice;
const outside = temporaryFolder();

beforeAll(async () => {
  office = await openOffice({ reports: 300 });
  closeRegister(office.host);
});
afterAll(() => {
  office.close();
  outside.remove();
});

const Files = z.object({ files: z.array(z.object({ name: z.string(), sha256: z.string(), rows: z.number() })) });

async function evaluate(words: readonly string[], role: 'evaluator' | 'telephone' = 'evaluator') {
  let output = '';
  const complaints: string[] = [];
  const terminal: Terminal = {
    folder: outside.path,
    environment: { MELDPUNT_PASSWORD: office.at[role].password },
    print: (text) => {
      output += text;
    },
    complain: (line) => void complaints.push(line),
    readInput: async () => '',
  };
  const code = await run(
    ['evaluate', office.folder, '--user', office.at[role].user, '--today', '2026-06-30', ...words],
    terminal,
  );
  return { code, output, complaints };
}

const year = ['--from', '2025-07-01', '--to', '2026-06-30'];

test('it writes the files it names, the same bytes twice', async () => {
  const first = await evaluate([...year, '--out', 'a/b', '--formats', 'xlsx,ods,csv,json,docx']);
  const { files } = Files.parse(JSON.parse(first.output));
  expect([first.code, first.complaints]).toEqual([0, []]);
  expect(files.map(({ name }) => name)).toEqual([
    'evaluatie-2025-07-01-2026-06-30.xlsx',
    'evaluatie-2025-07-01-2026-06-30.ods',
    'evaluatie-2025-07-01-2026-06-30.csv',
    'evaluatie-2025-07-01-2026-06-30-toelichting.txt',
    'evaluatie-2025-07-01-2026-06-30.json',
    'evaluatie-2025-07-01-2026-06-30.docx',
  ]);
  expect(readdirSync(join(outside.path, 'a/b')).sort()).toEqual(files.map(({ name }) => name).sort());
  for (const { name, sha256 } of files) {
    expect(
      createHash('sha256')
        .update(readFileSync(join(outside.path, 'a/b', name)))
        .digest('hex'),
    ).toBe(sha256);
  }
  const second = await evaluate([...year, '--out', 'c', '--formats', 'csv,xlsx']);
  expect(Files.parse(JSON.parse(second.output)).files).toEqual([files[2], files[3], files[0]]);
});

test('bad input names each problem and writes nothing', async () => {
  const { code, complaints } = await evaluate(['--from', '2026-02-30', '--out', 'd', '--formats', 'doc']);
  const paths = complaints.map((line) => z.object({ path: z.string() }).parse(JSON.parse(line)).path);
  expect([code, paths.sort()]).toEqual([2, ['/formats', '/from', '/to']]);
  expect(existsSync(join(outside.path, 'd'))).toBe(false);
});

test('a period that ends before it begins is refused, and writes nothing', async () => {
  const { code, complaints } = await evaluate(['--from', '2026-06-30', '--to', '2026-06-29', '--out', 'e']);
  expect([code, complaints.length]).toEqual([2, 1]);
  expect(complaints[0]).toContain('period-reversed');
  expect(existsSync(join(outside.path, 'e'))).toBe(false);
});

test('who may not see figures gets none', async () => {
  const { code, complaints } = await evaluate([...year, '--out', 'f'], 'telephone');
  expect(code).toBe(1);
  expect(complaints[0]).toContain('not-allowed');
  expect(existsSync(join(outside.path, 'f'))).toBe(false);
});

test('a place that cannot be written leaves no half file', async () => {
  writeFileSync(join(outside.path, 'taken'), 'x');
  const { code, complaints } = await evaluate([...year, '--out', 'taken', '--formats', 'csv,xlsx']);
  expect(code).toBe(1);
  expect(complaints[0]).toContain('folder-read-only');
  expect(readFileSync(join(outside.path, 'taken'), 'utf8')).toBe('x');
});
