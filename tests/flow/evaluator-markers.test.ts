import { constants, inflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveClientCount } from '../../db/client-counts.ts';
import type { NewEvent } from '../../db/events.ts';
import type { Writer } from '../../db/handle.ts';
import { readLists, saveItem } from '../../db/lists.ts';
import { cases } from '../../db/schema/cases.ts';
import { readSetting, saveSetting } from '../../db/settings.ts';
import { addStep, saveSignal } from '../../db/signals.ts';
import { newId } from '../../main/deps.ts';
import { fillFigures } from '../../main/jobs/fill-figures.ts';
import { writeNewCase } from '../../main/new-case.ts';
import type { CaseEvent } from '../../shared/case/events.ts';
import { nobody, type Person } from '../../shared/case/person.ts';
import { Office } from '../../shared/contract/administration.ts';
import { exportFormats } from '../../shared/contract/evaluation.ts';
import { day, instant } from '../../shared/dates.ts';
import { type CaseId, ClientCountId, SignalId, UserName } from '../../shared/ids.ts';
import { ok, refused } from '../../shared/result.ts';
import { callNames, relationsFor } from '../../shared/rights.ts';
import { ask } from '../support/ask.ts';
import { decryptedFigures } from '../support/figures-contents.ts';
import { granted } from '../support/granted.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { unzip } from '../support/unzip.ts';
import { exampleInputs } from './example-inputs.ts';

/** Words that stand nowhere but where they were planted. */
const markers: string[] = [];
function mark(): string {
  const marker = `zq${(markers.length + 1_000_000).toString(36)}xk`;
  markers.push(marker);
  return marker;
}

let office: TestOffice;
const ids: CaseId[] = [];
const reports = 20;
const on = day('2026-06-17');
const at = instant('2026-06-17T09:00:00.000Z');
const joris = UserName.parse('joris');

beforeAll(async () => {
  office = await openOffice();
  granted(await office.register().write((writer) => ok(plantBeside(writer))));
  for (let report = 0; report < reports; report += 1) ids.push(await plantReport());
  await plantByHand();
  await fillFigures(office.host);
}, 120_000);
afterAll(() => office.close());

test('a thousand markers stand in the texts, names and contacts of the register', () => {
  expect(markers.length).toBeGreaterThanOrEqual(1000);
  expect(new Set(markers).size).toBe(markers.length);
});

test('no page of the figures store holds one of them, nor a number, an id, a mark of a caller or a day of receipt', () => {
  const pages = decryptedFigures(office.host);
  expect(pages.subarray(0, 15).toString('latin1')).toBe('SQLite format 3');
  expect(pages.includes('TOE-01')).toBe(true);
  expect(markers.filter((marker) => pages.includes(marker))).toEqual([]);
  expect(pages.includes(on)).toBe(false);
  expect(pages.includes('2026-0000')).toBe(false);
  for (const id of ids) expect(pages.includes(id)).toBe(false);
  const callers = office.register().reader.sql.select({ caller: cases.caller }).from(cases).all();
  for (const { caller } of callers) expect(pages.includes(caller ?? '?')).toBe(false);
});

test('no answer to a call of the evaluator holds one of them, nor a file that it makes', async () => {
  const { session } = office.at.evaluator;
  const may = callNames.filter((name) => !name.startsWith('entry.') && relationsFor(name, ['evaluator']) !== null);
  const inputs = exampleInputs({ caseId: ids[0] ?? '', version: 1, signalId: newId(), draftId: newId() });
  const answered: string[] = [];
  const { printer } = office.host;
  // What the calls make is the same without a browser; a PDF is made below.
  office.host.printer = async () => refused({ code: 'no-print-browser' });
  for (const name of may) {
    const answer = await ask(office, session, { name, input: inputs[name] });
    answered.push(...found(JSON.stringify(answer)));
  }
  office.host.printer = printer;
  for (const format of exportFormats) {
    const asked = { from: day('2026-06-01'), to: day('2026-06-30'), format, language: 'nl' } as const;
    const { files } = granted(await office.as('evaluator').evaluation.export(asked));
    const bytes = Buffer.from(files[0]?.base64 ?? '', 'base64');
    const texts = isArchive(bytes) ? unzip(bytes).map(({ text }) => text) : [bytes.toString('utf8'), textOfPdf(bytes)];
    answered.push(...texts.flatMap(found));
  }
  expect(may).toEqual([
    'me.show',
    'me.savePreferences',
    'me.changePassword',
    'me.startFactor',
    'me.confirmFactor',
    'me.stopFactor',
    'me.showDeviceSecret',
    'me.startDeviceSecret',
    'me.stopDeviceSecret',
    'me.anotherWindow',
    'evaluation.show',
    'evaluation.export',
    'evaluation.progress',
    'evaluation.stop',
    'release.list',
    'release.open',
    'release.file',
    'release.look',
    'release.make',
    'release.correct',
    'recipe.list',
    'recipe.open',
    'recipe.save',
    'recipe.setAside',
    'recipe.importFile',
    'recipe.exportFile',
    'recipe.preview',
    'office.show',
    'list.all',
    'list.people',
  ]);
  expect(answered).toEqual([]);
});

function isArchive(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 2) === 'PK';
}

/** The streams of a PDF, unpacked: what it draws, what it says of itself and what is hung on it. */
function textOfPdf(bytes: Buffer): string {
  const parts = bytes.toString('latin1').split(/stream\r?\n/);
  return parts.map((part) => unpacked(Buffer.from(part.split('endstream')[0] ?? '', 'latin1'))).join('\n');
}

function unpacked(bytes: Buffer): string {
  try {
    return inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
  } catch {
    return bytes.toString('latin1');
  }
}

test('every other call is denied to the evaluator, whatever it is asked', async () => {
  const denied = callNames.filter((name) => !name.startsWith('entry.') && relationsFor(name, ['evaluator']) === null);
  const inputs = exampleInputs({ caseId: ids[0] ?? '', version: 1, signalId: newId(), draftId: newId() });
  for (const name of denied) {
    const answer = await ask(office, office.at.evaluator.session, { name, input: inputs[name] });
    expect([name, answer]).toEqual([name, { ok: false, failure: { code: 'not-allowed' } }]);
  }
});

test('the evaluator counts what the register counts', async () => {
  const period = { from: day('2026-06-01'), to: day('2026-06-30') };
  const his = granted(await office.as('evaluator').evaluation.show(period));
  expect(his).toEqual(granted(await office.as('back-office').evaluation.show(period)));
  const areas = his.tables.find(({ name }) => name === 'areas');
  expect(areas?.columns.map(({ unit }) => unit)).toContain('rate');
  const received = his.tables.find(({ name }) => name === 'flow')?.rows.find(({ code }) => code === 'received');
  expect(received?.cells[0]?.value).toBeGreaterThanOrEqual(reports);
});

test('the evaluator asks for whole months, since the store knows no day', async () => {
  const period = { from: day('2026-06-02'), to: day('2026-06-30') };
  expect(await office.as('evaluator').evaluation.show(period)).toEqual({
    ok: false,
    failure: { code: 'period-not-months' },
  });
  expect((await office.as('back-office').evaluation.show(period)).ok).toBe(true);
});

function found(text: string): readonly string[] {
  return markers.filter((marker) => text.includes(marker));
}

/** What an office writes of itself, beside an item of a list, and about a signal. */
function plantBeside(writer: Writer): void {
  const office = Office.parse(readSetting(writer, 'office'));
  saveSetting(writer, 'office', { ...office, address: mark(), phone: mark(), email: mark(), hours: mark() });
  for (const list of ['organisations', 'desks', 'referral-targets', 'subjects'])
    saveItem(writer, list, {
      ...{ code: `PROEF-${list}`, parent: null, nl: 'Proef', en: 'Trial', active: true, order: 1 },
      ...{ validFrom: null, validTo: null },
      data: { aliases: mark(), phone: mark(), email: mark(), address: mark(), contact: mark(), note: mark() },
    });
  const clients = { level: 'area', code: 'G01', from: day('2026-01-01'), to: null, clients: 400 } as const;
  saveClientCount(writer, { id: ClientCountId.parse(newId()), ...clients });
  for (let signal = 0; signal < 10; signal += 1) plantSignal(writer);
}

function plantSignal(writer: Writer): void {
  const id = SignalId.parse(newId());
  const unit = { level: 'subject' as const, parts: ['TOE-01'] };
  const opened = { owner: joris, openedOn: on, lastAlarmOn: on, since: on, observed: 9, expected: 2 };
  saveSignal(writer, { id, unit, state: 'new', ...opened, found: { words: mark() }, rule: null }, []);
  for (const reason of ['note', 'known-cause'] as const)
    addStep(writer, id, { at, by: joris, state: 'dismissed', reason, note: mark(), caseId: null, owner: joris });
}

/** Every text that can be written about a report, through its events. */
async function plantReport(): Promise<CaseId> {
  const others = [0, 1, 2].map(() => ({ role: 'FAMILIE', basis: null, person: person() }));
  const intake = sampleIntake({
    receivedOn: on,
    ...{ caller: person(), concerned: person(), others, title: mark(), story: mark(), wishes: mark() },
    safety: { steps: [], note: mark() },
    kind: 'KLA',
  });
  const following: NewEvent[] = events().map((event) => ({ at, by: joris, event }));
  const made = await office.register().write((writer) => {
    const around = {
      today: office.clock.today(),
      office: Office.parse(readSetting(writer, 'office')),
      lists: readLists(writer),
    };
    return writeNewCase(writer, { intake, at, by: joris, owner: joris, year: 2026, following }, around);
  });
  return granted(made).id;
}

function person(): Person {
  const told = { name: mark(), phone: mark(), email: mark(), address: mark(), postcode: mark(), born: mark() };
  return { ...nobody, ...told, reachWhen: mark(), interpreter: mark() };
}

function events(): readonly CaseEvent[] {
  const consent = {
    consent: 1,
    who: 'caller',
    purpose: 'pass-on',
    to: mark(),
    way: 'spoken',
    on,
    note: mark(),
  } as const;
  return [
    { type: 'noteAdded', kind: 'call', text: mark(), on },
    { type: 'taskPlanned', task: 1, kind: 'call-back', on, at: null, owner: joris, text: mark() },
    { type: 'taskFinished', task: 1, done: true, note: mark() },
    { type: 'consentGiven', ...consent },
    {
      ...{ type: 'questionAnswered', matter: null, question: 'kind', value: 'complaint', source: 'stated' },
      ...{ evidence: 'none', reason: mark() },
    },
    {
      ...{
        type: 'referred',
        referral: 1,
        kind: 'other',
        to: { list: 'referral-targets', code: 'ANDER', name: mark() },
      },
      ...{ on, sent: [], withoutConsent: mark(), forwarding: null, told: mark(), consent: null, followUp: null },
    },
    { type: 'referralHeard', referral: 1, outcome: 'GEHOLPEN', on, note: mark(), followUp: null },
    { type: 'supportAgreed', support: 1, grounds: ['TAAL'], why: mark(), agreed: mark(), on },
    { type: 'supportNoted', support: 1, kind: 'progress', text: mark(), on },
    {
      ...{ type: 'complaintDrafted', support: 1, edition: 1 },
      draft: { name: mark(), address: mark(), dated: on, against: mark(), conduct: mark(), wish: mark() },
    },
    { type: 'supportEnded', support: 1, on, wayOn: 'stopped', note: mark(), followUp: null },
    { type: 'handedOver', note: mark(), outcome: 'O-ESC', flags: [], missing: [] },
    { type: 'judged', subject: 'TOE-01', judgment: 'OOR-NBH', norms: ['BN07'], text: mark() },
    {
      ...{ type: 'caseClosed', outcome: 'AFD-RAP', on, note: mark(), outcomes: [], effects: ['EFF-AAN'] },
      opinion: 'TEVREDEN',
    },
    { type: 'recommendationAnswered', answer: 'partly', on, note: mark() },
  ];
}

/** A draft, and a table that is read in: through the door. */
async function plantByHand(): Promise<void> {
  const client = office.as('telephone');
  const intake = sampleIntake({ caller: person(), story: mark() });
  granted(await client.case.register({ intake, draftId: null }));
  granted(await client.me.savePreferences({ language: 'nl', theme: 'dark', density: 'roomy', singleKeys: false }));
}
