import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type OpenRegister, openRegister } from '../../db/open.ts';
import { caseParties, caseSubjects, cases } from '../../db/schema/cases.ts';
import { listItems, signals } from '../../db/schema/register.ts';
import { addDays, day } from '../../shared/dates.ts';
import type { Group } from '../../shared/figures/period-counts.ts';
import { countedIn } from '../support/counted-in.ts';
import { granted } from '../support/granted.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

type Case = typeof cases.$inferInsert;
interface Report {
  readonly row: Partial<Case> & Pick<Case, 'receivedOn'>;
  readonly parties?: readonly { readonly kind: string; readonly organisation: string | null }[];
  readonly subjects?: readonly { readonly subject: string; readonly judgment?: string }[];
}

const plain = {
  version: 1,
  stage: 'new',
  registeredBy: 'jan',
  registeredAt: '2026-01-01T09:00:00.000Z',
  kind: 'KLA',
  channel: 'TEL',
  anonymous: false,
  person: '',
  title: '',
  destroyed: false,
} as const;

async function registerWith(reports: readonly Report[], fill?: (register: OpenRegister) => Promise<unknown>) {
  const folder = temporaryFolder();
  const register = granted(
    openRegister({ file: join(folder.path, 'register.db'), registerKey: randomBytes(32), create: true }),
  );
  await register.write((writer) => {
    const lists = { list: 'subjects', en: '', active: true, sort: 1, data: '{}' };
    writer.sql
      .insert(listItems)
      .values([
        { ...lists, code: 'TOE', nl: 'Toegang', parent: null },
        { ...lists, code: 'TOE-01', nl: 'Wachten', parent: 'TOE' },
        { ...lists, code: 'TOE-02', nl: 'Besluit', parent: 'TOE' },
        { ...lists, code: 'COM', nl: 'Contact', parent: null },
        { ...lists, list: 'organisations', code: 'A', nl: 'Zorggroep A', parent: 'HH' },
      ])
      .run();
    reports.forEach(({ row, parties = [], subjects = [] }, index) => {
      const caseRow = index + 1;
      writer.sql
        .insert(cases)
        .values({ ...plain, row: caseRow, id: `id-${caseRow}`, number: `n-${caseRow}`, ...row })
        .run();
      for (const [ordinal, party] of parties.entries())
        writer.sql
          .insert(caseParties)
          .values({ caseRow, ordinal, ...party })
          .run();
      for (const [ordinal, subject] of subjects.entries())
        writer.sql
          .insert(caseSubjects)
          .values({ caseRow, ordinal, ...subject })
          .run();
    });
    return { ok: true, value: undefined };
  });
  await fill?.(register);
  return { register, close: () => [register.close(), folder.remove()] };
}

const year = { from: day('2026-01-01'), to: day('2026-12-31') };
const by = (groups: readonly Group[], name: string) =>
  groups
    .filter((group) => group.by === name)
    .sort((a, b) => (`${a.parent}/${a.code}` < `${b.parent}/${b.code}` ? -1 : 1))
    .map(({ code, parent, reports, mentions, persons }) => [parent, code, reports, mentions, persons]);
const all = (groups: readonly Group[]) => by(groups, 'all')[0]?.slice(2);

test('subjects and parties are counted as reports, as mentions and as persons', async () => {
  const { register, close } = await registerWith([
    {
      row: { receivedOn: '2026-01-01', caller: 'x' },
      subjects: [{ subject: 'TOE-01' }, { subject: 'TOE-02' }, { subject: 'COM' }],
      parties: [{ kind: 'GEM', organisation: 'A' }],
    },
    {
      row: { receivedOn: '2026-12-31', caller: 'x' },
      subjects: [{ subject: 'TOE-01' }],
      parties: [
        { kind: 'HH', organisation: null },
        { kind: 'HH', organisation: 'A' },
      ],
    },
    { row: { receivedOn: '2026-06-01', caller: null }, subjects: [{ subject: 'TOE' }, { subject: 'TOE-02' }] },
    { row: { receivedOn: '2026-06-02', caller: 'y' } },
    { row: { receivedOn: '2025-12-31', caller: 'z' }, subjects: [{ subject: 'TOE-01' }] },
    { row: { receivedOn: '2027-01-01', caller: 'z' }, subjects: [{ subject: 'TOE-01' }] },
  ]);
  const { received } = await countedIn(register, year);
  close();
  expect(all(received)).toEqual([4, 4, 3]);
  expect(by(received, 'main-subject')).toEqual([
    [null, 'COM', 1, 1, 1],
    [null, 'TOE', 3, 5, 2],
    [null, null, 1, 1, 1],
  ]);
  expect(by(received, 'subject')).toEqual([
    ['COM', null, 1, 1, 1],
    ['TOE', 'TOE-01', 2, 2, 1],
    ['TOE', 'TOE-02', 2, 2, 2],
    ['TOE', null, 1, 1, 1],
  ]);
  expect(by(received, 'party-kind')).toEqual([
    [null, 'HH', 2, 3, 1],
    [null, null, 2, 2, 2],
  ]);
  expect(by(received, 'party')).toEqual([
    ['HH', 'A', 2, 2, 1],
    ['HH', null, 1, 1, 1],
  ]);
});

test('a report is settled on its closing day, never before it came in, and open until then', async () => {
  const { register, close } = await registerWith([
    { row: { receivedOn: '2025-11-01', closedOn: '2026-01-01', stage: 'closed', outcome: 'AFD-INF' } },
    { row: { receivedOn: '2025-11-01', closedOn: '2025-12-31', stage: 'closed', outcome: 'AFD-INF' } },
    {
      row: { receivedOn: '2026-03-01', closedOn: '2026-04-12', stage: 'closed', outcome: 'AFD-INT' },
      subjects: [
        { subject: 'TOE-01', judgment: 'OOR-BEH' },
        { subject: 'TOE-02', judgment: 'OOR-BEH' },
      ],
    },
    { row: { receivedOn: '2026-03-01', closedOn: '2026-04-13', stage: 'closed', outcome: 'AFD-INT' } },
    { row: { receivedOn: '2026-12-31', closedOn: '2027-01-01', stage: 'closed', outcome: 'AFD-INT' } },
    { row: { receivedOn: '2026-05-05', closedOn: '2026-05-01', stage: 'closed', outcome: 'AFD-DUB' } },
    { row: { receivedOn: '2026-05-05', closedOn: null, stage: 'closed', destroyed: true } },
    { row: { receivedOn: '2026-05-05', closedOn: null, stage: 'in-support', handedOverOn: '2026-05-06' } },
  ]);
  const figures = await countedIn(register, year);
  close();
  expect(
    [figures.openAtStart, figures.received, figures.settled, figures.openAtEnd].map((groups) => all(groups)?.[0]),
  ).toEqual([1, 6, 5, 2]);
  expect(by(figures.settled, 'outcome')).toEqual([
    [null, 'AFD-DUB', 1, 1, 1],
    [null, 'AFD-INF', 1, 1, 1],
    [null, 'AFD-INT', 2, 2, 2],
    [null, null, 1, 1, 1],
  ]);
  expect(by(figures.settled, 'settling')).toEqual([
    [null, 'six-weeks', 3, 3, 3],
    [null, 'ten-weeks', 2, 2, 2],
  ]);
  expect(figures.durations).toEqual([
    { days: 0, reports: 2 },
    { days: 42, reports: 1 },
    { days: 43, reports: 1 },
    { days: 61, reports: 1 },
  ]);
  expect(by(figures.settled, 'judgment')).toEqual([[null, 'OOR-BEH', 1, 2, 1]]);
  expect(by(figures.settled, 'judged-subject')).toEqual([['OOR-BEH', 'TOE', 1, 2, 1]]);
  expect(by(figures.openAtEnd, 'stage')).toEqual([
    [null, 'closed', 1, 1, 1],
    [null, 'in-support', 1, 1, 1],
  ]);
  expect(figures.handedOver).toMatchObject({ reports: 1, persons: 1 });
});

test('the first reaction is held against the last day of its norm', async () => {
  const { register, close } = await registerWith([
    { row: { receivedOn: '2026-01-01', reactionLastOn: '2026-01-09', firstReactionOn: '2026-01-09' } },
    { row: { receivedOn: '2026-01-01', reactionLastOn: '2026-01-09', firstReactionOn: '2026-01-10' } },
    { row: { receivedOn: '2026-01-01', reactionLastOn: '2026-01-09' } },
    { row: { receivedOn: '2026-01-01', firstReactionOn: '2026-01-10' } },
  ]);
  const { received } = await countedIn(register, year);
  close();
  expect(by(received, 'reaction').map(([, code, reports]) => [code, reports])).toEqual([
    ['late', 1],
    ['no-norm', 1],
    ['none', 1],
    ['within', 1],
  ]);
});

test('signals count in the period in which they were opened', async () => {
  const one = {
    level: 'provider',
    unit: '[]',
    state: 'new',
    lastAlarmOn: '2026-01-01',
    since: '2026-01-01',
    observed: 5,
    expected: 1,
    found: '{}',
  };
  const { register, close } = await registerWith([], (register) =>
    register.write((writer) => {
      writer.sql
        .insert(signals)
        .values([
          { ...one, id: '1', openedOn: '2026-01-01' },
          { ...one, id: '2', openedOn: '2026-12-31', state: 'dismissed' },
          { ...one, id: '3', openedOn: '2025-12-31' },
        ])
        .run();
      return { ok: true, value: undefined };
    }),
  );
  const figures = await countedIn(register, year);
  close();
  expect(figures.signals).toEqual([
    { level: 'provider', state: 'dismissed', reason: null, count: 1 },
    { level: 'provider', state: 'new', reason: null, count: 1 },
  ]);
  expect(figures.received.map(({ by: name }) => name)).toEqual(['all']);
  expect(figures.handedOver).toMatchObject({ reports: 0, persons: 0 });
});

const caseRows = fc.record({
  received: fc.integer({ min: 0, max: 120 }),
  closed: fc.option(fc.integer({ min: -2, max: 80 })),
  kind: fc.constantFrom('KLA', 'VRG', 'SIG'),
  caller: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e')),
});

test('on any register the flow adds up, and persons are counted as by hand', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(caseRows, { maxLength: 60 }), async (drawn) => {
      const start = day('2026-01-01');
      const rows = drawn.map(({ received, closed, kind, caller }) => {
        const receivedOn = addDays(start, received);
        return {
          receivedOn,
          kind,
          caller,
          ...(closed === null ? {} : { closedOn: addDays(receivedOn, closed), stage: 'closed' }),
        };
      });
      const { register, close } = await registerWith(rows.map((row) => ({ row })));
      const period = { from: addDays(start, 40), to: addDays(start, 80) };
      const figures = await countedIn(register, period);
      close();
      const [opened, received, settled, open] = [
        figures.openAtStart,
        figures.received,
        figures.settled,
        figures.openAtEnd,
      ].map((groups) => Number(all(groups)?.[0]));
      expect((opened ?? 0) + (received ?? 0)).toBe((settled ?? 0) + (open ?? 0));
      const inPeriod = rows.filter(({ receivedOn }) => receivedOn >= period.from && receivedOn <= period.to);
      const byHand = ['KLA', 'SIG', 'VRG'].flatMap((kind) => {
        const own = inPeriod.filter((row) => row.kind === kind);
        const known = new Set(own.flatMap(({ caller }) => caller ?? []));
        const persons = known.size + own.filter(({ caller }) => caller === null).length;
        return own.length > 0 ? [[null, kind, own.length, own.length, persons]] : [];
      });
      expect(by(figures.received, 'kind')).toEqual(byHand);
    }),
    { numRuns: 25 },
  );
});

test('subjects are crossed with acts, areas and organisations, areas and outcomes with acts, and months stand apart', async () => {
  const { register, close } = await registerWith([
    {
      row: {
        receivedOn: '2026-01-31',
        law: 'wmo',
        area: 'G01',
        stage: 'closed',
        closedOn: '2026-02-01',
        outcome: 'AFD-INF',
      },
      subjects: [{ subject: 'TOE-01' }, { subject: 'TOE-02' }, { subject: 'COM' }],
      parties: [
        { kind: 'HH', organisation: 'A' },
        { kind: 'GEM', organisation: null },
      ],
    },
    { row: { receivedOn: '2026-02-01', law: 'both', area: null }, subjects: [{ subject: 'TOE' }] },
  ]);
  const { received, settled } = await countedIn(register, year);
  close();
  expect(by(received, 'subject-law')).toEqual([
    ['COM', 'wmo', 1, 1, 1],
    ['TOE', 'rest', 1, 1, 1],
    ['TOE', 'wmo', 1, 2, 1],
  ]);
  expect(by(received, 'subject-area')).toEqual([
    ['COM', 'G01', 1, 1, 1],
    ['TOE', 'G01', 1, 2, 1],
    ['TOE', null, 1, 1, 1],
  ]);
  expect(by(received, 'subject-party')).toEqual([
    ['COM', 'A', 1, 1, 1],
    ['COM', null, 1, 1, 1],
    ['TOE', 'A', 1, 2, 1],
    ['TOE', null, 2, 3, 2],
  ]);
  expect(by(received, 'area-law')).toEqual([
    ['G01', 'wmo', 1, 1, 1],
    [null, 'rest', 1, 1, 1],
  ]);
  expect(by(settled, 'outcome-law')).toEqual([['AFD-INF', 'wmo', 1, 1, 1]]);
  expect([by(received, 'received_month'), by(settled, 'settled_month')]).toEqual([
    [
      [null, '2026-01', 1, 1, 1],
      [null, '2026-02', 1, 1, 1],
    ],
    [[null, '2026-02', 1, 1, 1]],
  ]);
});
