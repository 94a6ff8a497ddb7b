import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeRegister } from '../../../main/host.ts';
import { type Role, roles } from '../../../shared/roles.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';
import { runCaptured } from './captured-terminal.ts';

/** Each command that opens a register, by each role: the table of rights holds for whoever types, as for whoever clicks. */
let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
  closeRegister(office.host);
  writeFileSync(join(office.folder, '..', 'list.csv'), 'datum;verhaal\n');
  mkdirSync(join(office.folder, '..', 'backups'));
}, 60_000);
afterAll(() => office.close());

const year = ['--from', '2026-01-01', '--to', '2026-12-31'];
const figures = ['--from', '2026-01-01', '--to', '2026-03-31', '--out', '../figures', '--formats', 'csv'];
/** The answer for telephone, back-office, investigator, evaluator and administrator (alone, without the key), reviewer. */
const decided: Readonly<Record<string, readonly [words: readonly string[], answers: string]>> = {
  find: [['zorg'], 'yes yes yes not-allowed not-allowed not-allowed'],
  import: [['../list.csv', '--dry-run'], 'not-allowed yes not-allowed not-allowed not-allowed not-allowed'],
  evaluate: [figures, 'not-allowed yes not-allowed figures-not-ready not-allowed not-allowed'],
  backup: [['../backups'], 'not-allowed yes not-allowed not-allowed register-closed not-allowed'],
  verify: [[], 'yes yes yes not-allowed register-closed yes'],
  'audit verify': [['verify'], 'yes yes yes not-allowed register-closed yes'],
  'audit export': [['export', ...year], 'not-allowed not-allowed not-allowed not-allowed not-allowed yes'],
};

test.each(Object.entries(decided))('%s', async (command, [words, answers]) => {
  const found: string[] = [];
  for (const role of roles) found.push(await answerTo(role, command.split(' ')[0] ?? '', words));
  expect(found).toEqual(answers.split(' '));
});

async function answerTo(role: Role, command: string, words: readonly string[]): Promise<string> {
  const { user, password } = office.at[role];
  const typed = [command, office.folder, ...words, '--user', user, '--today', '2026-06-30'];
  const { complaints } = await runCaptured(typed, office.folder, { password });
  const errors = complaints.map((line) => String(Object(JSON.parse(line)).error));
  return errors[0] ?? 'yes';
}
