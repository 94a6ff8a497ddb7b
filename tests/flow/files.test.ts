import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLog } from '../../db/log.ts';
import { destroyReport } from '../../main/destroy-report.ts';
import { clientOf } from '../../main/door.ts';
import { collectFiles } from '../../main/files/collect-files.ts';
import { newSession } from '../../main/host.ts';
import { verifyAll } from '../../main/verify-register.ts';
import { mostFileBytes } from '../../shared/case/files.ts';
import type { CaseView } from '../../shared/contract/case.ts';
import { instant } from '../../shared/dates.ts';
import { UserName } from '../../shared/ids.ts';
import { granted } from '../support/granted.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { readFileOf, sendFile } from '../support/send-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
}, 120_000);
afterAll(() => office.close());

const client = () => office.as('back-office');

async function report(): Promise<CaseView> {
  const { id } = granted(await client().case.register({ intake: sampleIntake(), draftId: null }));
  return granted(await client().case.open({ caseId: id }));
}

const folder = () => join(office.folder, 'files');
const kept = () => (existsSync(folder()) ? readdirSync(folder()) : []);

test.each([
  ['one byte', 1],
  ['one less than a chunk', 65_535],
  ['exactly a chunk', 65_536],
  ['one more than a chunk', 65_537],
  ['exactly a part', 4_194_304],
  ['more than a part', 9_000_001],
])(
  'a file of %s comes out as it went in, and stands sealed in whole chunks under a name that says nothing',
  async (_, size) => {
    const bytes = Buffer.concat([Buffer.from('a'), randomBytes(size - 1).map((byte) => (byte === 0 ? 1 : byte))]);
    const before = new Set(kept());
    const view = granted(await sendFile(client(), { view: await report(), name: 'brief.txt', bytes }));

    expect(view.files).toMatchObject([{ file: 1, name: 'brief.txt', kind: 'txt', bytes: size, byName: 'Joris Blom' }]);
    expect((await readFileOf(client(), view.id, 1)).equals(bytes)).toBe(true);
    const [name = '', ...others] = kept().filter((each) => !before.has(each));
    expect(others).toEqual([]);
    expect(name).toMatch(/^[0-9a-f]{64}\.file$/);
    expect(name).not.toContain(createHash('sha256').update(bytes).digest('hex'));
    expect((statSync(join(folder(), name)).size - 68) % (65_536 + 16)).toBe(0);
    expect(readFileSync(join(folder(), name)).includes(bytes.subarray(0, 40))).toBe(size <= 2);
  },
);

const text = (words: string) => Buffer.from(words);
const refusal = (code: string) => ({ ok: false, failure: { code } });

test('the same content in two reports is kept once, and goes when the last report that has it gives it up', async () => {
  const [one, other] = [await report(), await report()];
  const before = kept().length;
  const bytes = text('Een brief die in twee meldingen hoort');
  const first = granted(await sendFile(client(), { view: one, name: 'brief.txt', bytes }));
  granted(await sendFile(client(), { view: other, name: 'zelfde-brief.txt', bytes }));
  expect(kept()).toHaveLength(before + 1);

  const reason = 'Hoort bij een andere melding';
  const removed = granted(await client().file.remove({ caseId: one.id, version: first.version, file: 1, reason }));
  expect(removed.files).toMatchObject([{ file: 1, name: 'brief.txt', removedAt: office.clock.now() }]);
  expect(removed.timeline.map(({ event }) => event.type)).toEqual(['caseRegistered', 'fileAttached', 'fileRemoved']);
  expect(await client().file.open({ caseId: one.id, file: 1 })).toMatchObject(refusal('not-found'));
  expect((await readFileOf(client(), other.id, 1)).equals(bytes)).toBe(true);

  const line = { user: 'joris', role: 'back-office', purpose: 'complaint-handling', result: 'ok' } as const;
  granted(
    await destroyReport(office.register(), {
      caseId: other.id,
      at: office.clock.now(),
      by: UserName.parse('joris'),
      line: { ...line, at: office.clock.now(), action: 'case.destroy', object: other.id },
    }),
  );
  expect(kept()).toHaveLength(before);
  expect((await verifyAll(office.register())).sound).toBe(true);
});

test('a file is about the report, an answer or a line of the timeline, and about nothing that is not there', async () => {
  const view = await report();
  const answer = { matter: null, question: 'safety', value: [], source: 'stated' as const, reason: '' };
  const answered = granted(await client().case.answer({ caseId: view.id, version: view.version, ...answer }));
  const bytes = text('Zo stond het in de brief');
  const about = { of: 'answer', matter: null, question: 'safety' } as const;
  const one = granted(await sendFile(client(), { view: answered, name: 'a.txt', bytes, about }));
  const step = granted(
    await sendFile(client(), { view: one, name: 'a.txt', bytes, about: { of: 'step', position: 1 } }),
  );
  expect(step.files.map((file) => file.about)).toEqual([about, { of: 'step', position: 1 }]);
  for (const strange of [{ of: 'step', position: 99 } as const, { ...about, question: 'kind' }])
    expect(await sendFile(client(), { view: step, name: 'b.txt', bytes, about: strange })).toMatchObject(
      refusal('not-found'),
    );
});

test.each([
  ['../../weg/brief.txt'],
  ['CON.txt'],
  ['rekening\u202Etxt.fdp.txt'],
  [`${'ë'.repeat(150)}.txt`],
  ['spatie aan het eind .txt'],
  ['NUL\u0000.txt'],
])('a name is kept as it was given and leads nowhere: %j', async (name) => {
  const view = granted(await sendFile(client(), { view: await report(), name, bytes: text(`Van ${name}`) }));
  expect(view.files[0]?.name).toBe(name);
  expect(readdirSync(office.folder).toSorted()).toEqual(expect.arrayContaining(['files', 'register.db']));
  expect(kept().every((each) => /^[0-9a-f]{64}\.file$/.test(each))).toBe(true);
});

test('what cannot be kept is refused in words of its own, and nothing of it stays behind', async () => {
  const view = await report();
  const before = kept();
  const bytes = text('inhoud');
  for (const name of ['virus.exe', 'brief', 'plaatje.svg', 'brief.pdf.lnk'])
    expect(await sendFile(client(), { view, name, bytes })).toMatchObject(refusal('file-kind-refused'));
  expect(await sendFile(client(), { view, name: 'leeg.pdf', bytes: new Uint8Array() })).toMatchObject(
    refusal('file-empty'),
  );
  const once = granted(await sendFile(client(), { view, name: 'een.txt', bytes }));
  expect(await sendFile(client(), { view: once, name: 'twee.txt', bytes })).toMatchObject({
    failure: { code: 'file-there-already', file: 'twee.txt', known: 'een.txt' },
  });
  expect(kept()).toHaveLength(before.length + 1);
});

test('one byte more than 100 MB is refused as soon as it comes, and nothing of it stays behind', async () => {
  const view = await report();
  const before = kept();
  const large = Buffer.alloc(mostFileBytes + 1, 'x');
  expect(await sendFile(client(), { view, name: 'groot.txt', bytes: large })).toMatchObject(
    refusal('attachment-too-large'),
  );
  expect(kept()).toEqual(before);
}, 240_000);

test('half a file is never recorded; a part that is sent again is taken once; an interrupted one is gone', async () => {
  const view = await report();
  const caseId = view.id;
  const send = (upload: string | null, from: number, words: string) =>
    client().file.send({ caseId, upload, name: 'brief.txt', from, base64: text(words).toString('base64') });
  const { upload } = granted(await send(null, 0, 'Een '));
  expect(granted(await send(upload, 0, 'Een '))).toEqual({ upload, bytes: 4 });
  expect(await send(upload, 9, 'gat')).toMatchObject(refusal('file-incomplete'));
  const attach = { caseId, version: view.version, upload, about: { of: 'report' as const }, note: '' };
  expect(await client().file.attach({ ...attach, bytes: 9 })).toMatchObject(refusal('file-incomplete'));
  granted(await send(upload, 4, 'brief'));
  // A colleague was first: the file waits for the new version.
  const on = office.clock.today();
  const noted = granted(
    await client().case.note({ caseId, version: view.version, kind: 'note', text: 'Nog iets', on }),
  );
  expect(await client().file.attach({ ...attach, bytes: 9 })).toMatchObject(refusal('changed-meanwhile'));
  granted(await client().file.attach({ ...attach, version: noted.version, bytes: 9 }));
  expect((await readFileOf(client(), caseId, 1)).toString()).toBe('Een brief');

  const stopped = granted(await send(null, 0, 'Toch niet'));
  expect(kept().filter((name) => name.endsWith('.part'))).toHaveLength(1);
  granted(await client().file.cancel({ caseId, upload: stopped.upload }));
  expect(kept().filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('what is not of the kind that its name says is kept and marked', async () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const pdf = text('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
  const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
  const cases: readonly (readonly [string, Buffer, boolean])[] = [
    ['echt.png', png, true],
    ['echt.PDF', pdf, true],
    ['echt.txt', text('Gewone tekst met € en é'), true],
    ['utf16.txt', Buffer.from('\uFEFFGewone tekst', 'utf16le'), true],
    ['programma.pdf', Buffer.concat([text('MZ'), Buffer.alloc(500)]), false],
    ['plaatje.jpg', Buffer.concat([png, text('jpg')]), false],
    ['plaatje.docx', Buffer.concat([png, text('docx')]), false],
    ['nullen.txt', Buffer.alloc(20), false],
    ['tekst.pdf', text('geen pdf'), false],
    ['test.txt', text(eicar), false],
  ];
  let view = await report();
  for (const [name, bytes, fits] of cases) {
    view = granted(await sendFile(client(), { view, name, bytes }));
    expect([name, view.files.at(-1)?.fits]).toEqual([name, fits]);
  }
});

test('each opening leaves a line, and without one there are no bytes; another window cannot read along', async () => {
  const view = granted(await sendFile(client(), { view: await report(), name: 'b.txt', bytes: text('geheim') }));
  const last = () => readLog(office.register().reader, { before: null, limit: 1 })[0];
  const { opening } = granted(await client().file.open({ caseId: view.id, file: 1 }));
  expect(last()).toMatchObject({ action: 'file.open', object: view.id, user: 'joris', result: 'ok' });
  granted(await client().file.copy({ caseId: view.id, file: 1 }));
  expect(last()).toMatchObject({ action: 'file.copy', object: view.id });
  const input = { caseId: view.id, opening, from: 0 };
  expect((await client().file.read(input)).ok).toBe(true);
  const window = clientOf(office.door, newSession(office.host));
  const { user, password } = office.at['back-office'];
  granted(await window.entry.signIn({ user, password }));
  expect(await window.file.read(input)).toMatchObject(refusal('not-found'));
  const another = await report();
  expect(await client().file.read({ ...input, caseId: another.id })).toMatchObject(refusal('not-found'));
});

test('leftovers of an hour and older are collected, and nothing else', async () => {
  const view = granted(await sendFile(client(), { view: await report(), name: 'c.txt', bytes: text('blijft') }));
  const stray = [`${'0'.repeat(64)}.file`, '3b241101-e2bb-4255-8caf-4136c566a962.part', 'van-iemand-anders.doc'];
  for (const name of stray) writeFileSync(join(folder(), name), 'rest');
  const all = kept().length;
  const now = instant(new Date().toISOString());
  const later = instant(new Date(Date.parse(now) + 3_700_000).toISOString());
  expect(await collectFiles(office.register(), now)).toBe(0);
  expect(await collectFiles(office.register(), later)).toBe(2);
  expect(kept()).toHaveLength(all - 2);
  expect((await readFileOf(client(), view.id, 1)).toString()).toBe('blijft');
  rmSync(join(folder(), 'van-iemand-anders.doc'));
});

const mount = (place: string, size: string) =>
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', place], { stdio: 'ignore' });
const unmount = (place: string) => execFileSync('umount', [place]);

/** A disk of a chosen size can be mounted by root, unless he sits in a container that forbids it. */
function mayMount(): boolean {
  const { path, remove } = temporaryFolder();
  try {
    mount(path, '1m');
    unmount(path);
    return true;
  } catch {
    return false;
  } finally {
    remove();
  }
}

test.skipIf(!mayMount())(
  'on a disk that is nearly full (a small one is mounted, which root may) files are refused at once or on their way, and text is kept',
  async () => {
    const full = await openOffice();
    const files = join(full.folder, 'files');
    mkdirSync(files);
    const desk = full.as('back-office');
    const { id: caseId } = granted(await desk.case.register({ intake: sampleIntake(), draftId: null }));
    const send = (bytes: Buffer) => sendFile(desk, { view: { id: caseId, version: 1 }, name: 'brief.txt', bytes });
    try {
      mount(files, '90m');
      expect(await send(text('klein'))).toMatchObject(refusal('disk-nearly-full'));
      unmount(files);
      mount(files, '115m');
      expect(await send(Buffer.alloc(40_000_000, 'x'))).toMatchObject(refusal('disk-nearly-full'));
      expect(readdirSync(files)).toEqual([]);
      const on = full.clock.today();
      granted(await desk.case.note({ caseId, version: 1, kind: 'note', text: 'Tekst blijft', on }));
      granted(await sendFile(desk, { view: { id: caseId, version: 2 }, name: 'brief.txt', bytes: text('klein') }));
    } finally {
      unmount(files);
      full.close();
    }
  },
);
