import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyCase } from '../../../db/cases.ts';
import { emptyReports, keep, readFilling } from '../../../db/fill-figures-store.ts';
import { destroyReport } from '../../../main/destroy-report.ts';
import { fillFigures, isFilled } from '../../../main/jobs/fill-figures.ts';
import { nobody } from '../../../shared/case/person.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { addDays, day } from '../../../shared/dates.ts';
import type { Group, PeriodCounts } from '../../../shared/figures/period-counts.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { UserName } from '../../../shared/ids.ts';
import { countedIn, monthsCountedIn } from '../../support/counted-in.ts';
import { figuresContents } from '../../support/figures-contents.ts';
import { granted } from '../../support/granted.ts';
import { importText } from '../../support/import-text.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';
import { sampleIntake } from '../../support/sample-intake.ts';
import { type SeededRandom, seededRandom } from '../../support/seeded-random.ts';
import { runSeed, times } from '../../support/times.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice({ reports: 150 });
}, 120_000);
afterAll(() => office.close());

const months = [
  { from: day('2026-06-01'), to: day('2026-06-30') },
  { from: day('2026-01-01'), to: day('2026-06-30') },
  { from: day('2025-02-01'), to: day('2025-02-28') },
  { from: day('2023-01-01'), to: day('2026-12-31') },
];

test('the first filling counts what the register counts, in every way, for whole months', async () => {
  await fillFigures(office.host);
  expect(isFilled(store())).toBe(true);
  for (const period of months) await expectSame(period);
  const { store: year } = await counted(months[1] ?? { from: day('2026-01-01'), to: day('2026-06-30') });
  expect(year.referred.length).toBeGreaterThan(1);
  expect(year.settled.some(({ by, mentions }) => by === 'effect' && mentions > 0)).toBe(true);
});

test(`seed ${runSeed}: a store filled after every few of ${times(60)} changes is the store that is filled whole`, async () => {
  const random = seededRandom(runSeed);
  for (let turn = 0; turn < times(60); turn += 1) {
    await change(random);
    if (random.below(4) === 0) await fillFigures(office.host);
  }
  await fillFigures(office.host);
  const grown = figuresContents(office.host);
  for (const period of months) await expectSame(period);
  store().write((writer) => keep(writer, 'filling', null));
  expect(isFilled(store())).toBe(false);
  await fillFigures(office.host);
  expect(figuresContents(office.host)).toEqual(grown);
}, 300_000);

test('a filling goes on where it stopped, and a register put back from an older copy fills the store anew', async () => {
  await fillFigures(office.host);
  const whole = figuresContents(office.host);
  store().write((writer) => keep(writer, 'filling', { version: '?', upTo: { number: 0, hash: '' }, wholeUpTo: null }));
  const first = fillFigures(office.host);
  const second = fillFigures(office.host);
  await Promise.all([first, second]);
  expect(figuresContents(office.host)).toEqual(whole);
  // Nothing is left, and the store says that it is whole up to a line that this register does not have.
  const known = readFilling(store().reader);
  const older = { ...known, upTo: { number: 999_999, hash: 'of another' } };
  store().write((writer) => {
    emptyReports(writer);
    keep(writer, 'filling', older);
  });
  await fillFigures(office.host);
  expect(figuresContents(office.host)).toEqual(whole);
});

function store() {
  const { figures } = office.host;
  if (!figures) throw new Error('The figures store is not open');
  return figures;
}

async function expectSame(period: (typeof months)[number]) {
  const { store: ofStore, register } = await counted(period);
  expect(ofStore).toEqual(register);
}

async function counted(period: (typeof months)[number]) {
  return {
    store: inOrder(await monthsCountedIn(store(), period)),
    register: inOrder(await countedIn(office.register(), period)),
  };
}

function inOrder(counts: PeriodCounts) {
  const sorted = (groups: readonly Group[]) => [...groups].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const { received, settled, openAtStart, openAtEnd, referred, supported } = counts;
  return {
    ...counts,
    received: sorted(received),
    settled: sorted(settled),
    openAtStart: sorted(openAtStart),
    openAtEnd: sorted(openAtEnd),
    referred: sorted(referred),
    supported: sorted(supported),
  };
}

function nameOf({ by, parent, code }: Group): string {
  return JSON.stringify([by, parent, code]);
}

type Change = (random: SeededRandom) => Promise<unknown>;

/** What can happen to a register. What does not fit is refused, and that is as good. */
const changes: readonly Change[] = [
  (random) => register(random),
  (random) => register(random),
  (random) => onOne(random, (at) => calls().note({ ...at, kind: 'call', text: 'Gebeld', on: office.clock.today() })),
  (random) =>
    onOne(random, (at) =>
      calls().correctIntake({
        ...at,
        changes: {
          subjects: random.below(2) === 0 ? ['COM-02', 'TOE-01'] : ['TOE-02'],
          area: 'G05',
          receivedOn: addDays(office.clock.today(), -random.below(200)),
        },
        reason: 'Verkeerd gehoord',
      }),
    ),
  (random) =>
    onOne(random, (at) =>
      calls().correctIntake({ ...at, changes: { caller: callerOf(random) }, reason: 'Een ander nummer' }),
    ),
  (random) =>
    onOne(random, (at) =>
      calls().close({ ...at, outcome: 'AFD-INF', on: office.clock.today(), note: '', effects: ['EFF-AAN'] }),
    ),
  (random) => onOne(random, (at) => calls().reopen({ ...at, reason: 'Nieuwe feiten' })),
  (random) => onOne(random, (at) => calls().join({ ...at, into: one(random), reason: 'Dubbel' })),
  (random) => onOne(random, (at) => calls().part({ ...at, reason: 'Toch niet' })),
  (random) =>
    onOne(random, (at) => calls().joinPerson({ ...at, place: 'caller', same: { caseId: one(random), of: 'caller' } })),
  (random) =>
    onOne(random, (at) => calls().joinPerson({ ...at, place: 'caller', same: { caseId: one(random), of: 'caller' } })),
  (random) => onOne(random, (at) => calls().partPerson({ ...at, place: 'caller' })),
  (random) => destroy(one(random)),
  (random) => importAndUndo(random),
];

async function change(random: SeededRandom): Promise<void> {
  await changes[random.below(changes.length)]?.(random);
}

function calls() {
  return office.as('back-office').case;
}

function one(random: SeededRandom): CaseId {
  const all = everyCase(office.register().reader);
  // Mostly among the same few, so that what is done is undone and joined again.
  const found = all[random.below(3) === 0 ? random.below(all.length) : Math.max(0, all.length - 1 - random.below(8))];
  if (!found) throw new Error('The register is empty');
  return found.id;
}

async function onOne(
  random: SeededRandom,
  act: (at: { readonly caseId: CaseId; readonly version: number }) => Promise<unknown>,
): Promise<void> {
  const opened = await calls().open({ caseId: one(random) });
  if (opened.ok) await act(at(opened.value));
}

const at = ({ id, version }: CaseView) => ({ caseId: id, version });

function register(random: SeededRandom) {
  const receivedOn = addDays(office.clock.today(), -random.below(400));
  return calls().register({ intake: sampleIntake({ receivedOn, caller: callerOf(random) }), draftId: null });
}

function callerOf(random: SeededRandom) {
  return { ...nobody, name: 'Beller', phone: `06 00 00 22 2${random.below(6)}` };
}

async function destroy(caseId: CaseId): Promise<void> {
  const now = office.clock.now();
  const line = { user: 'joris', role: 'back-office', purpose: 'complaint-handling', result: 'ok' } as const;
  await destroyReport(office.register(), {
    caseId,
    at: now,
    by: UserName.parse('joris'),
    line: { ...line, at: now, action: 'case.destroy', object: caseId },
  });
}

async function importAndUndo(random: SeededRandom): Promise<void> {
  const text = `external_id,received_on,kind,channel,law,subjects,story\nX${random.below(1e9)},2026-02-0${1 + random.below(9)},SIG,TEL,wmo,TOE-01,Wacht\n`;
  const { id } = granted(await importText(office.as('back-office'), { text }));
  await fillFigures(office.host);
  if (random.below(2) === 0) await office.as('back-office').import.undo({ id: id ?? '' });
}
