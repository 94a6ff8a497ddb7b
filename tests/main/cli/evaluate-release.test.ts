import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { casesAfter } from '../../../db/cases.ts';
import { destroyCase } from '../../../db/destroy.ts';
import { closeRegister } from '../../../main/host.ts';
import { instant } from '../../../shared/dates.ts';
import { UserName } from '../../../shared/ids.ts';
import { granted } from '../../support/granted.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';
import { smallDisk } from '../../support/small-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let office: TestOffice;
const outside = temporaryFolder();
const small = smallDisk(outside.path, 16);

beforeAll(async () => {
  office = await openOffice({ reports: 300 });
  closeRegister(office.host);
}, 240_000);
afterAll(() => {
  office.close();
  small?.remove();
  outside.remove();
});

const Said = z.object({
  release: z.object({ id: z.string(), on: z.string() }).optional(),
  files: z.array(z.object({ name: z.string(), sha256: z.string(), rows: z.number() })),
});
const Complaint = z.object({ error: z.string(), message: z.string(), path: z.string() });

/** The command in a process of its own, in a time zone. */
async function evaluate(
  words: readonly string[],
  zone = 'Europe/Amsterdam',
  role: 'evaluator' | 'back-office' = 'evaluator',
) {
  const program = fileURLToPath(new URL('../../../build/meldpunt.mjs', import.meta.url));
  const { user, password } = office.at[role];
  const all = ['evaluate', office.folder, '--user', user, '--today', '2026-06-30', ...words];
  // No browser is found: nothing here asks for a PDF, and a release would print it four times.
  const env = { ...process.env, TZ: zone, MELDPUNT_PASSWORD: password, INIT_CWD: outside.path, PATH: '' };
  const child = spawn(process.execPath, [program, ...all], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [output, complaints, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code, output, complaints: complaints.trim().split('\n').filter(Boolean) };
}

const quarter = ['--from', '2026-01-01', '--to', '2026-03-31', '--formats', 'xlsx,ods,csv,json,docx'];
const bytesIn = (folder: string) =>
  readdirSync(join(outside.path, folder)).map((name) => [name, readFileSync(join(outside.path, folder, name), 'hex')]);

test('two runs in two time zones write the same bytes', async () => {
  const [one, other] = [
    await evaluate([...quarter, '--out', 'one'], 'Pacific/Kiritimati'),
    await evaluate([...quarter, '--out', 'other'], 'America/Los_Angeles'),
  ];
  expect([one.code, other.code, one.complaints]).toEqual([0, 0, []]);
  expect(other.output).toBe(one.output);
  expect(bytesIn('other')).toEqual(bytesIn('one'));
}, 240_000);

test('a released period gives its kept files, also after its reports were destroyed', async () => {
  const first = await evaluate([...quarter, '--out', 'released', '--release'], 'Pacific/Kiritimati');
  expect([first.code, first.complaints]).toEqual([0, []]);
  const said = Said.parse(JSON.parse(first.output));
  expect(said.release?.on).toBe('2026-06-30');
  await destroySome();
  const again = await evaluate([...quarter, '--out', 'again'], 'America/Los_Angeles');
  expect(Said.parse(JSON.parse(again.output))).toEqual(said);
  expect(bytesIn('again')).toEqual(bytesIn('released'));
  const released = await evaluate([...quarter, '--out', 'twice', '--release']);
  expect(released.output).toBe(first.output);
}, 240_000);

test('internal files are for back-office, with a reason', async () => {
  const asked = [...quarter.slice(0, 4), '--formats', 'csv', '--internal'];
  const none = await evaluate([...asked, '--out', 'in'], undefined, 'back-office');
  expect([none.code, none.complaints.map((line) => Complaint.parse(JSON.parse(line)).path)]).toEqual([2, ['/reason']]);
  const reason = ['--reason', 'Voor het overleg met de directie'];
  const his = await evaluate([...asked, ...reason, '--out', 'in']);
  expect([his.code, his.complaints[0]]).toEqual([1, expect.stringContaining('not-allowed')]);
  const ours = await evaluate([...asked, ...reason, '--out', 'in'], undefined, 'back-office');
  expect([ours.code, ours.complaints]).toEqual([0, []]);
  const csv = readFileSync(join(outside.path, 'in/evaluatie-2026-01-01-2026-03-31.csv'), 'utf8');
  expect(csv).toContain('Intern – niet verspreiden');
}, 240_000);

test.skipIf(!small)(
  'a full disk leaves no half file, and one sentence',
  async () => {
    const { code, complaints } = await evaluate([...quarter, '--out', 'small-disk']);
    expect(code).toBe(1);
    expect(complaints.map((line) => Complaint.parse(JSON.parse(line)).error)).toEqual(['disk-full']);
    expect(readdirSync(small?.path ?? '')).toEqual([]);
  },
  60_000,
);

/** Destroys ten reports for good. */
async function destroySome(): Promise<void> {
  granted(await office.as('back-office').entry.unlock({ password: office.at['back-office'].password }));
  const { register } = office.host;
  if (!register) throw new Error('The register did not open');
  const at = instant('2026-06-30T12:00:00.000Z');
  const by = UserName.parse('joris');
  const line = { at, user: by, role: '-', purpose: 'administration', action: 'destroy', result: 'ok' } as const;
  for (const { id } of casesAfter(register.reader, 0, 10))
    granted(await destroyCase(register, { caseId: id, at, by, line: { ...line, object: id } }));
  closeRegister(office.host);
}
