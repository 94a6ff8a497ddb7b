import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '../../../shared/dates.ts';
import { granted } from '../../support/granted.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';
import { sampleIntake } from '../../support/sample-intake.ts';
import { sampleOwnTable, sampleRecipe } from '../../support/sample-recipe.ts';

const none = { nl: '', en: '' };
let office: TestOffice;
const period = { from: day('2026-06-01'), to: day('2026-06-30') };

beforeAll(async () => {
  office = await openOffice();
  for (let number = 1; number <= 12; number += 1) {
    const { caller } = sampleIntake();
    const intake = sampleIntake({
      caller: { ...caller, name: `Beller ${number}`, phone: `06 00 00 00 ${number + 10}` },
    });
    granted(await office.as('telephone').case.register({ intake, draftId: null }));
  }
});
afterAll(() => office.close());

const saved = async (name: string, content = sampleRecipe()) =>
  granted(await office.as('evaluator').recipe.save({ id: null, basis: null, name, content }));

test('an evaluator writes a recipe; every save is a version, and old ones stay readable', async () => {
  const { recipe } = office.as('evaluator');
  const first = await saved('Voor de raad');
  const introduction = { nl: 'Anders.', en: 'Otherwise.' };
  const content = sampleRecipe({ introduction });
  const second = granted(await recipe.save({ id: first.id, basis: 1, name: 'Voor de raad', content }));
  expect(second.version).toBe(2);
  const old = granted(await recipe.open({ id: first.id, version: 1 }));
  expect(old.recipe.content).toEqual(sampleRecipe());
  expect(old.versions.map(({ version }) => version)).toEqual([2, 1]);
  const rows = granted(await office.as('back-office').recipe.list({}));
  expect(rows).toMatchObject([{ id: first.id, version: 2, name: 'Voor de raad', kind: 'tables', active: true }]);
});

test('who writes on an older version is told so, and so is who takes a name in use', async () => {
  const { recipe } = office.as('evaluator');
  const { id } = await saved('Halfjaar');
  granted(await recipe.save({ id, basis: 1, name: 'Halfjaar', content: sampleRecipe() }));
  const late = await recipe.save({ id, basis: 1, name: 'Halfjaar', content: sampleRecipe() });
  expect(late).toMatchObject({ ok: false, failure: { code: 'changed-meanwhile' } });
  const same = await recipe.save({ id: null, basis: null, name: ' halfjaar', content: sampleRecipe() });
  expect(same).toMatchObject({ ok: false, failure: { code: 'recipe-name-taken' } });
  granted(await recipe.setAside({ id, basis: 2, aside: true }));
  expect((await recipe.save({ id: null, basis: null, name: 'Halfjaar', content: sampleRecipe() })).ok).toBe(true);
});

test('an evaluation by a recipe has its tables, texts and name, for evaluator and back-office alike', async () => {
  const { id } = await saved('Wet en gebied');
  const asked = { ...period, recipe: id };
  const his = granted(await office.as('evaluator').evaluation.show(asked));
  expect(his.tables.map(({ name }) => name)).toEqual(['kinds', 'own.received.reports.area.law']);
  expect(his.recipe).toEqual({ id, version: 1, name: 'Wet en gebied' });
  expect(his.texts.introduction?.nl).toBe('Voor de raad.');
  expect(his.tables[1]?.rows[0]?.cells[0]).toEqual({ value: 12, hidden: false });
  expect(granted(await office.as('back-office').evaluation.show(asked))).toEqual(his);
  const preview = granted(await office.as('evaluator').recipe.preview({ content: sampleRecipe(), ...period }));
  expect(preview.tables).toEqual(his.tables);
});

test('a recipe goes out as a file and comes in as what it was; a wrong file says which field is wrong', async () => {
  const { recipe } = office.as('evaluator');
  const { id } = await saved('Éénmalig / "test"');
  const file = granted(await recipe.exportFile({ id, version: null }));
  expect(file.name).toBe('eenmalig-test.recept.json');
  const text = Buffer.from(file.base64, 'base64').toString('utf8');
  expect(granted(await recipe.importFile({ text }))).toEqual({ name: 'Éénmalig / "test"', content: sampleRecipe() });
  expect(await recipe.importFile({ text: text.replace('"introduction"', '"intro"') })).toMatchObject({
    failure: { code: 'recipe-field-wrong', field: 'content.introduction' },
  });
  expect(await recipe.importFile({ text: text.replace('"rows":', '"colour": 1, "rows":') })).toMatchObject({
    failure: { code: 'recipe-field-unknown', field: 'content.tables[1].colour' },
  });
  expect(await recipe.importFile({ text: 'x' })).toMatchObject({ failure: { code: 'recipe-file-unreadable' } });
});

test('what cannot be made is refused with the table and why', async () => {
  const { recipe } = office.as('evaluator');
  const save = (table: Parameters<typeof sampleOwnTable>[0]) =>
    recipe.save({ id: null, basis: null, name: 'X', content: sampleRecipe({ tables: [sampleOwnTable(table)] }) });
  expect(await save({ columns: 'area' })).toMatchObject({ failure: { table: 1, fault: 'rowsAndColumnsSame' } });
  expect(await save({ rows: 'outcome' })).toMatchObject({ failure: { table: 1, fault: 'notOfTheseReports' } });
  expect(await save({ title: { nl: 'Alleen Nederlands', en: ' ' } })).toMatchObject({
    failure: { fault: 'titleMissing' },
  });
});

test('recipes for files of reports are for back-office alone', async () => {
  const filters = {
    ...{ stages: [], kinds: [], laws: [], organisations: [], subjects: [], areas: [], owners: [] },
    ...{ unowned: false, open: false, from: null, to: null },
  };
  const content = { kind: 'cases' as const, columns: ['number' as const], filters };
  const asked = { id: null, basis: null, name: 'Lijst', content };
  expect(await office.as('evaluator').recipe.save(asked)).toMatchObject({ failure: { code: 'not-allowed' } });
  const { id } = granted(await office.as('back-office').recipe.save(asked));
  expect(await office.as('evaluator').recipe.open({ id, version: null })).toMatchObject({
    failure: { code: 'not-found' },
  });
  expect(await office.as('back-office').evaluation.show({ ...period, recipe: id })).toMatchObject({
    failure: { code: 'recipe-of-files' },
  });
});

test('what a filter leaves out is not worked out from the table without it', async () => {
  const shownAt = async (table: string, row: string) => {
    const content = sampleRecipe({
      tables: [
        { kind: 'standard', table: 'channels', before: false, shares: false, below: false, order: 'list', text: none },
        sampleOwnTable({ rows: 'channel', columns: null, filters: [{ by: 'kind', codes: ['SIG'] }] }),
      ],
    });
    const { tables } = granted(await office.as('back-office').recipe.preview({ content, ...period }));
    return tables.find(({ name }) => name === table)?.rows.find(({ code }) => code === row)?.cells[0];
  };
  const own = 'own.received.reports.channel.kind=SIG';
  const { channel, caller } = sampleIntake();
  expect(await shownAt('channels', channel)).toEqual({ value: 12, hidden: false });
  expect(await shownAt(own, channel)).toEqual({ value: 12, hidden: false });
  for (const name of ['Een ander', 'Nog een ander']) {
    const intake = sampleIntake({ kind: 'VRG', caller: { ...caller, name, phone: '', email: '' } });
    granted(await office.as('telephone').case.register({ intake, draftId: null }));
  }
  const both = [await shownAt('channels', channel), await shownAt(own, channel)];
  expect(both.filter((cell) => cell?.hidden === false).length).toBeLessThan(2);
});
