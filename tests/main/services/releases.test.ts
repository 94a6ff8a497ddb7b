import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { destroyCase } from '../../../db/destroy.ts';
import { readLog } from '../../../db/log.ts';
import { type LogEnd, readHead } from '../../../db/log-chain.ts';
import { verifyAll } from '../../../main/verify-register.ts';
import type { Release } from '../../../shared/contract/release.ts';
import { day, instant } from '../../../shared/dates.ts';
import { type CaseId, ReleaseId, UserName } from '../../../shared/ids.ts';
import { logMark } from '../../../shared/text/log-mark.ts';
import { granted } from '../../support/granted.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';
import { sampleIntake } from '../../support/sample-intake.ts';

let office: TestOffice;
const june = { from: day('2026-06-01'), to: day('2026-06-30') };
const ids: CaseId[] = [];

beforeAll(async () => {
  office = await openOffice();
  // A browser is looked for on each release: here none is there.
  office.host.printer = async () => ({ ok: false, failure: { code: 'no-print-browser' } });
  for (let caller = 1; caller <= 8; caller += 1) await call(caller);
}, 60_000);
afterAll(() => office.close());

async function call(caller: number): Promise<void> {
  const own = { ...sampleIntake().caller, name: `Beller ${caller}`, phone: `06 00 00 00 ${10 + caller}` };
  const made = await office.as('telephone').case.register({ intake: sampleIntake({ caller: own }), draftId: null });
  ids.push(granted(made).id);
}

const receivedIn = ({ tables }: { tables: readonly { name: string; rows: readonly Row[] }[] }) =>
  tables.find(({ name }) => name === 'flow')?.rows.find(({ code }) => code === 'received')?.cells[0];
type Row = { readonly code: string; readonly cells: readonly { value: number | null; hidden: boolean }[] };

let released: Release;
let endBefore: LogEnd | null;

test('an evaluator releases a month: its figures and files are kept, and the log names the release', async () => {
  const { release } = office.as('evaluator');
  expect(granted(await release.look(june))).toMatchObject({ standing: null, changes: [], exposedBeside: null });
  endBefore = readHead(office.register().reader);
  released = granted(await release.make(june));
  expect(released).toMatchObject({ period: june, on: '2026-06-30', corrects: null, correctedBy: null, recipe: null });
  expect(released.formats).toEqual(['xlsx', 'ods', 'csv', 'json', 'docx']);
  expect(granted(await release.list({}))).toEqual([released]);
  const [line] = readLog(office.register().reader, { before: null, limit: 5 }).filter(
    ({ action }) => action === 'release.make',
  );
  expect(line).toMatchObject({ role: 'evaluator', object: released.id, result: 'ok' });
});

test('a period is released once', async () => {
  expect(await office.as('back-office').release.make(june)).toEqual({
    ok: false,
    failure: { code: 'released-already', releasedOn: '2026-06-30' },
  });
});

test('each file is what its checksum says, in both languages, and says when it was released', async () => {
  const { release } = office.as('evaluator');
  const made: string[] = [];
  for (const format of released.formats) {
    for (const language of ['nl', 'en'] as const) {
      const { files } = granted(await release.file({ id: released.id, format, language }));
      for (const { base64, sha256, name } of files) {
        const bytes = Buffer.from(base64, 'base64');
        expect(createHash('sha256').update(bytes).digest('hex'), name).toBe(sha256);
        if (name.endsWith('.txt') || name.endsWith('.json')) made.push(bytes.toString('utf8'));
      }
    }
  }
  expect(made).toHaveLength(4);
  expect(made.every((text) => text.includes(released.checksum))).toBe(true);
  expect(made.join()).toContain('Vastgesteld op 30 juni 2026');
  expect(made.join()).toContain('"releasedOn": "2026-06-30"');
  const { seq = 0, hash = '' } = endBefore ?? {};
  expect(made.filter((text) => text.includes(`regel ${seq}, kenmerk ${logMark(hash)}`))).toHaveLength(2);
  expect(await release.file({ id: released.id, format: 'pdf', language: 'nl' })).toEqual({
    ok: false,
    failure: { code: 'format-not-kept', format: 'PDF' },
  });
});

test('what was released stays so when reports come, change and are destroyed', async () => {
  const { release } = office.as('evaluator');
  const before = granted(await release.file({ id: released.id, format: 'xlsx', language: 'nl' }));
  const shown = granted(await release.open({ id: released.id })).evaluation;
  expect(receivedIn(shown)).toEqual({ value: 8, hidden: false });
  const [first] = ids;
  if (!first) throw new Error('No report');
  const at = instant('2026-06-30T12:00:00.000Z');
  const by = UserName.parse('joris');
  const line = {
    at,
    user: by,
    role: 'back-office',
    purpose: 'administration',
    action: 'destroy',
    result: 'ok',
  } as const;
  granted(await destroyCase(office.register(), { caseId: first, at, by, line: { ...line, object: first } }));
  for (let caller = 9; caller <= 14; caller += 1) await call(caller);
  expect(receivedIn(granted(await office.as('back-office').evaluation.show(june)))?.value).toBe(14);
  expect(granted(await release.open({ id: released.id })).evaluation).toEqual(shown);
  expect(granted(await release.file({ id: released.id, format: 'xlsx', language: 'nl' }))).toEqual(before);
});

test('a correction is a release of its own that says why, and what changed cell by cell', async () => {
  const { release } = office.as('back-office');
  const look = granted(await release.look(june));
  expect(look.standing?.id).toBe(released.id);
  expect(look.changes.length).toBeGreaterThan(0);
  const corrected = granted(await release.correct({ id: released.id, reason: 'Zes meldingen stonden er niet in' }));
  const { changes, evaluation } = granted(await release.open({ id: corrected.id }));
  expect(changes).toEqual(look.changes);
  const received = changes.find(({ row, column }) => row.nl === 'Binnengekomen' && column.nl.includes('eldingen'));
  expect([received?.was, received?.now]).toEqual([
    { value: 8, hidden: false },
    { value: 14, hidden: false },
  ]);
  expect(evaluation.explanation[0]?.nl).toContain('Zes meldingen stonden er niet in.');
  const { files } = granted(await release.file({ id: corrected.id, format: 'csv', language: 'nl' }));
  const explained = Buffer.from(files[1]?.base64 ?? '', 'base64').toString('utf8');
  expect(explained).toContain('Zes meldingen stonden er niet in.');
  expect(explained).toContain('8 → 14');
  const [newest, oldest] = granted(await release.list({}));
  expect([newest?.corrects, oldest?.correctedBy]).toEqual([released.id, corrected.id]);
  expect(await release.correct({ id: released.id, reason: 'Nog een keer hetzelfde' })).toMatchObject({
    failure: { code: 'release-corrected' },
  });
  expect(await release.correct({ id: corrected.id, reason: 'Er is niets veranderd' })).toMatchObject({
    failure: { code: 'release-unchanged' },
  });
});

test('a correction without a reason is refused', async () => {
  const asked = { id: ReleaseId.parse(ids[0]), reason: 'te kort' };
  expect(
    await office
      .as('back-office')
      .release.correct(asked)
      .catch(() => 'refused'),
  ).toBe('refused');
});

test('who has figures only is not told how many figures are small themselves', async () => {
  const his = granted(await office.as('evaluator').release.look(june)).tables;
  const ours = granted(await office.as('back-office').release.look(june)).tables;
  expect(his.every(({ small, forAnother }) => small === null && forAnother === null)).toBe(true);
  expect(his.map(({ hidden }) => hidden)).toEqual(ours.map(({ hidden }) => hidden));
  expect(ours.every((t) => t.hidden === (t.small ?? 0) + (t.forAnother ?? 0) + t.beside)).toBe(true);
  expect(ours.some(({ base }) => base > 0)).toBe(true);
});

test('figures without protection are a file that says it stays inside, with the reason in the log', async () => {
  const reason = 'Voor het overleg met de directie';
  const asked = { from: day('2026-05-01'), to: day('2026-06-30'), format: 'csv', language: 'nl', reason } as const;
  const { files } = granted(await office.as('back-office').internal.export(asked));
  const [table = '', ...lines] = Buffer.from(files[0]?.base64 ?? '', 'base64')
    .toString('utf8')
    .trimEnd()
    .split('\r\n');
  expect(table).toContain('note');
  expect(lines.every((line) => line.endsWith(';0;Intern – niet verspreiden'))).toBe(true);
  expect(Buffer.from(files[1]?.base64 ?? '', 'base64').toString('utf8')).toContain('Intern – niet verspreiden');
  const [line] = readLog(office.register().reader, { before: null, limit: 1 });
  expect(line).toMatchObject({
    action: 'internal.export',
    object: `2026-05-01/2026-06-30 csv: ${reason}`,
    result: 'ok',
  });
  expect(await office.as('evaluator').internal.export(asked)).toEqual({ ok: false, failure: { code: 'not-allowed' } });
  expect(
    await office
      .as('back-office')
      .internal.export({ ...asked, reason: 'zomaar' })
      .catch(() => 'refused'),
  ).toBe('refused');
});

test('a release that is stopped while its files are made keeps nothing', async () => {
  const { release, evaluation } = office.as('back-office');
  const before = granted(await release.list({}));
  const making = release.make({ from: day('2026-04-01'), to: day('2026-05-31') });
  while (granted(await evaluation.progress({})) === null) await new Promise((done) => setTimeout(done, 5));
  granted(await evaluation.stop({}));
  expect(await making).toEqual({ ok: false, failure: { code: 'export-stopped' } });
  expect(granted(await release.list({}))).toEqual(before);
});

test('verify reads every release and its files, and misses none that the log tells of', async () => {
  const register = office.register();
  expect((await verifyAll(register)).figures).toBe('ok');
  const store = office.host.figures;
  if (!store) throw new Error('No figures store');
  store.write((writer) => {
    for (const name of ['releases_never_changed', 'releases_never_removed', 'release_files_never_removed'])
      writer.sql.run(sql.raw(`drop trigger ${name}`));
    writer.sql.run(sql`update releases set on_day = '2026-06-29' where id = ${released.id}`);
  });
  expect(await verifyAll(register)).toMatchObject({ sound: false, figures: [released.id] });
  store.write((writer) => {
    writer.sql.run(sql`delete from release_files`);
    writer.sql.run(sql`delete from releases`);
  });
  const { figures } = await verifyAll(register);
  expect(figures).toHaveLength(2);
});
