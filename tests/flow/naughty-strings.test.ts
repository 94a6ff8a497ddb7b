import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../main/deps.ts';
import { csvBytes, xlsxBytes } from '../../main/exports/workbook.ts';
import { Beside } from '../../shared/case/beside.ts';
import { nobody, type Person } from '../../shared/case/person.ts';
import { noFilters } from '../../shared/contract/no-filters.ts';
import { granted } from '../support/granted.ts';
import { asKept, asName, naughtyStrings } from '../support/naughty-strings.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { runSeed, times } from '../support/times.ts';
import { unzip } from '../support/unzip.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
}, 120_000);
afterAll(() => office.close());

/** A twentieth of all strings, in an order of this run's own; `npm run long` takes all. */
const chosen = shuffled(naughtyStrings).slice(0, times(Math.ceil(naughtyStrings.length / 20)));

test(`seed ${runSeed}: ${chosen.length} of ${naughtyStrings.length} strings through every field: drafted, recorded, found again and listed as typed`, async () => {
  for (const text of chosen) await throughEveryField(text);
});

test('a name that is too long is refused, and nothing is written', async () => {
  const client = office.as('telephone');
  const before = await count();
  const caller = { ...nobody, name: 'x'.repeat(201) };
  const intake = sampleIntake({ caller });
  await expect(client.case.register({ intake, draftId: null })).rejects.toThrow('Input validation failed');
  expect(await count()).toBe(before);
});

test('every string as a name in a list of the office comes out of its file as text, never as a formula', async () => {
  const client = office.as('administrator');
  const labels = naughtyStrings.map((text) => asKept(asName(text))).filter((text) => text.trim() !== '');
  const items = labels.map((label, at) => {
    return { code: `NS-${at}`, parent: null, nl: label, en: label, active: true, order: 900 + at, data: {} };
  });
  const base64 = Buffer.from(JSON.stringify({ list: 'organisations', items })).toString('base64');
  const read = await client.list.import({ list: 'organisations', name: 'lijst.json', base64, dryRun: false });
  expect(granted(read).refused).toEqual([]);
  const file = granted(await client.list.export({ list: 'organisations', format: 'csv' }));
  const rows = readCsv(Buffer.from(file.base64, 'base64').toString('utf8'));
  const byCode = new Map(rows.map((row) => [row[0], row]));
  for (const [at, label] of labels.entries()) expectCell(byCode.get(`NS-${at}`)?.[2], label);
});

test('every string in a row of a file is a text that reads back, never a formula, a link or markup', async () => {
  const rows = naughtyStrings.map((text) => [asKept(text), 1]);
  const csv = readCsv(Buffer.from(csvBytes(rows)).toString('utf8'));
  expect(csv).toHaveLength(rows.length);
  for (const [at, [text]] of rows.entries()) expectCell(csv[at]?.[0], String(text));

  const sheet = { name: 'Rijen', rows, frozen: 0, widths: [20, 5] };
  const entries = unzip(Buffer.from(await xlsxBytes({ title: 'Proef', sheets: [sheet], on: office.clock.today() })));
  const xml = entries.find(({ name }) => name.endsWith('sheet1.xml'))?.text ?? '';
  expect(xml).not.toMatch(/<f[ >]|<hyperlink|t="(?:str|e|b)"/);
  expect(entries.map(({ name }) => name).filter((name) => /externalLink|hyperlink/i.test(name))).toEqual([]);
  const texts = [...xml.matchAll(/<is>(.*?)<\/is>/gs)].map(([, inside = '']) => readInline(inside));
  expect(texts).toEqual(rows.map(([text]) => inXml(String(text))));
});

/** Typed, recorded, noted, looked for and listed: everywhere the same text. */
async function throughEveryField(text: string) {
  const client = office.as('telephone');
  const on = office.clock.today();
  const name = asName(text);
  const person: Person = { ...nobody, ...facts(name) };
  const intake = sampleIntake({
    caller: person,
    concerned: person,
    others: [{ role: 'FAMILIE', basis: null, person }],
    title: name,
    story: text,
    wishes: text,
    safety: { steps: [], note: text },
  });
  const beside = Beside.parse({
    consents: [{ who: 'caller', purpose: 'help', to: name, way: 'spoken', on, note: text }],
    tasks: [{ kind: 'call-back', on, at: null, owner: null, text: name }],
  });
  const kept = { person: { ...nobody, ...facts(asKept(name)) }, name: asKept(name), text: asKept(text) };

  const draft = granted(await client.draft.save({ id: newId(), intake, beside }));
  const [drafted] = granted(await client.draft.list({}));
  expect(drafted?.intake).toMatchObject(keptIntake(kept));
  expect(drafted?.beside).toMatchObject(keptBeside(kept));

  const registered = { intake, beside, draftId: draft.id, draftBasis: draft.version };
  const { id: caseId } = granted(await client.case.register(registered));
  const { version } = granted(await client.case.open({ caseId }));
  const view = granted(await client.case.note({ caseId, version, kind: 'note', text: `Zij zei: ${text}`, on }));
  expect(view.intake, JSON.stringify(text)).toMatchObject(keptIntake(kept));
  expect(view.consents).toMatchObject([{ to: kept.name, note: kept.text }]);
  expect(view.tasks).toMatchObject([{ text: kept.name }]);
  expect(view.timeline.at(-1)?.event).toMatchObject({ text: asKept(`Zij zei: ${text}`) });

  const query = asName(text);
  const found = granted(await client.register.search({ query, filters: noFilters, after: null, limit: 5 }));
  if (canBeLookedFor(query)) expect(found.rows[0]?.id, JSON.stringify(text)).toBe(caseId);
  const all = granted(await client.register.search({ query: '', filters: noFilters, after: null, limit: 1 }));
  expect(all.rows).toMatchObject([{ id: caseId, title: kept.name, person: kept.name.trim() }]);
}

const factNames = ['name', 'phone', 'email', 'address', 'postcode', 'born', 'reachWhen', 'interpreter'] as const;

function facts(text: string): Partial<Person> {
  return Object.fromEntries(factNames.map((fact) => [fact, text]));
}

interface KeptTexts {
  readonly person: Person;
  readonly name: string;
  readonly text: string;
}

function keptIntake({ person, name, text }: KeptTexts) {
  return {
    caller: person,
    concerned: person,
    others: [{ person }],
    title: name,
    story: text,
    wishes: text,
    safety: { note: text },
  };
}

function keptBeside({ name, text }: KeptTexts) {
  return { consents: [{ to: name, note: text }], tasks: [{ text: name }] };
}

/** Three letters or digits in a row are enough to be found by. */
function canBeLookedFor(text: string): boolean {
  return /[\p{L}\p{N}]{3}/u.test(text.normalize('NFKD').replaceAll(/\p{M}/gu, ''));
}

async function count(): Promise<number> {
  const client = office.as('back-office');
  return granted(await client.register.search({ query: '', filters: noFilters, after: null, limit: 1 })).of;
}

/** A cell holds the text; where a spreadsheet would calculate with it, an apostrophe stands before it. */
function expectCell(cell: string | undefined, text: string) {
  const shown = inXml(text);
  expect([shown, `'${shown}`], JSON.stringify(text)).toContain(cell);
  if (/^[=+\-@＝＋－＠]/.test(shown)) expect(cell).toBe(`'${shown}`);
}

/** What XML cannot hold is shown as a mark that something stood there. */
function inXml(text: string): string {
  return text.replaceAll(/[\u007f-\u009f\ufffe\uffff]/g, '\ufffd');
}

function readInline(xml: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  const text = [...xml.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, inside = '']) => inside).join('');
  return text
    .replaceAll(
      /&(lt|gt|quot|apos|amp|#x?[0-9a-f]+);/gi,
      (whole, name: string) => entities[name] ?? charOf(name) ?? whole,
    )
    .replaceAll('_x005F_', '_');
}

function charOf(name: string): string | undefined {
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return Number.isInteger(code) ? String.fromCodePoint(code) : undefined;
}

/** CSV as RFC 4180 has it, with semicolons: read without the library that wrote it. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end = ''] of text
    .replace(/^\ufeff/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

function shuffled(strings: readonly string[]): readonly string[] {
  const random = seededRandom(runSeed);
  return strings
    .map((text) => ({ text, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text);
}
