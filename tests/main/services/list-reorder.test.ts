import { afterAll, beforeAll, expect, test } from 'vitest';
import { granted } from '../../support/granted.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
}, 60_000);
afterAll(() => office.close());

async function channels() {
  return (granted(await office.as('administrator').list.all({})).channels ?? []).map(({ code }) => code);
}

test('a list stands in the order it was given, for everybody, and its items keep all else', async () => {
  const before = granted(await office.as('telephone').list.all({})).channels ?? [];
  const codes = before.map(({ code }) => code).reverse();
  granted(await office.as('administrator').list.reorder({ list: 'channels', codes }));
  const after = granted(await office.as('telephone').list.all({})).channels ?? [];
  expect(after.map(({ code }) => code)).toEqual(codes);
  expect(after.map(({ order }) => order)).toEqual(codes.map((_, at) => at + 1));
  expect(after.map((item) => ({ ...item, order: 0 })).reverse()).toEqual(before.map((item) => ({ ...item, order: 0 })));
});

test('codes that are not the whole list, each once, change nothing', async () => {
  const before = await channels();
  const [first = ''] = before;
  for (const codes of [
    before.slice(1),
    [...before, 'NEW'],
    [...before.slice(1), 'NEW'],
    [...before.slice(1), before[1] ?? ''],
    [...before, first],
  ])
    expect(await office.as('administrator').list.reorder({ list: 'channels', codes })).toMatchObject({
      ok: false,
      failure: { code: 'changed-meanwhile' },
    });
  expect(await channels()).toEqual(before);
  expect(await office.as('administrator').list.reorder({ list: 'nothing', codes: [] })).toMatchObject({
    ok: false,
    failure: { code: 'unknown-code' },
  });
});
