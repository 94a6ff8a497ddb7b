import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { closeRegister } from '../../../main/host.ts';
import { searchSignals } from '../../../main/jobs/find-signals.ts';
import type { SignalView } from '../../../shared/contract/signal.ts';
import { day } from '../../../shared/dates.ts';
import { granted } from '../../support/granted.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';
import { sampleIntake } from '../../support/sample-intake.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice({ reports: 600 });
});
afterAll(() => office.close());

/** As many callers as asked for complain about one provider and one subject on a day. */
async function reportsComeIn(count: number, { on, from }: { readonly on: string; readonly from: number }) {
  for (let at = 0; at < count; at += 1) {
    const caller = { ...sampleIntake().caller, name: `Beller ${from + at}`, phone: `06 00 00 ${1000 + from + at}` };
    const parties = [{ kind: 'HH', organisation: null }];
    const intake = sampleIntake({ parties, subjects: ['BEJ-01'], area: 'G03', receivedOn: day(on), caller });
    const story = `Hulp ${from + at} kwam niet.`;
    granted(await office.as('back-office').case.register({ intake: { ...intake, story }, draftId: null }));
  }
}

async function aboutIt(): Promise<readonly SignalView[]> {
  granted(await office.as('back-office').signal.search({}));
  const { signals } = granted(await office.as('back-office').signal.list({}));
  const open = signals.filter(({ unit }) => unit?.parts.includes('BEJ-01') || unit?.parts.includes('BEJ'));
  return Promise.all(open.map(async ({ id }) => granted(await office.as('back-office').signal.open({ signalId: id }))));
}

test('given a peak, when it is dismissed, then it stays away until there is more of it', async () => {
  office.clock.moveTo('2026-07-20T09:00:00.000Z');
  await reportsComeIn(9, { on: '2026-07-20', from: 0 });
  const [signal, ...others] = await aboutIt();
  expect(signal).toMatchObject({ state: 'new', observed: 9, moved: 0 });
  expect(others).toEqual([]);
  const desk = office.as('back-office');
  const id = { signalId: signal?.id ?? expect.unreachable() };
  granted(await desk.signal.dismiss({ ...id, reason: 'chance', note: '' }));
  office.clock.moveTo('2026-07-21T09:00:00.000Z');
  expect((await aboutIt()).map(({ state }) => state)).toEqual(['dismissed']);
  await reportsComeIn(4, { on: '2026-07-21', from: 20 });
  const states = (await aboutIt()).map(({ state, openedOn }) => `${state} ${openedOn}`);
  expect(states.sort()).toEqual(['dismissed 2026-07-20', 'new 2026-07-21']);
});

test('given a signal, when it is confirmed, followed up and closed, then all of that stands with it, and no act comes out of turn', async () => {
  const desk = office.as('back-office');
  const signal = (await aboutIt()).find(({ state }) => state === 'new') ?? expect.unreachable();
  const id = { signalId: signal.id };
  const settled = { ok: false, failure: { code: 'signal-settled' } };
  expect(await desk.signal.followUp({ ...id, what: 'conversation', note: 'x', investigation: null })).toMatchObject(
    settled,
  );
  expect(await desk.signal.close({ ...id, note: 'x' })).toMatchObject(settled);
  granted(await desk.signal.assign({ ...id, owner: office.at['back-office'].user }));
  granted(await desk.signal.confirm({ ...id, note: 'De planning klopt niet.' }));
  expect(await desk.signal.dismiss({ ...id, reason: 'chance', note: '' })).toMatchObject(settled);
  const missing = { ...id, what: 'investigation' as const, note: 'Begonnen.', investigation: '2020-99999' };
  expect(await desk.signal.followUp(missing)).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  const report = granted(await desk.case.register({ intake: sampleIntake(), draftId: null }));
  granted(await desk.signal.followUp({ ...missing, investigation: report.number }));
  granted(await office.as('investigator').signal.note({ ...id, note: 'Let op de maandagen.' }));
  const closed = granted(await desk.signal.close({ ...id, note: 'De aanbieder plant weer op tijd.' }));
  expect(closed.state).toBe('closed');
  expect(closed.steps.map(({ state, reason }) => `${state}/${reason}`)).toEqual([
    'new/assigned',
    'confirmed/null',
    'followed-up/investigation',
    'followed-up/note',
    'closed/null',
  ]);
  expect(closed.steps[2]?.investigation).toEqual({ id: report.id, number: report.number, mayOpen: true });
  // Nobody dismisses what was acted upon, and the same peak is not told twice.
  expect((await aboutIt()).filter(({ state }) => state === 'new')).toEqual([]);
});

test('given reports that are corrected away, then the signal says how many do not belong to it', async () => {
  office.clock.moveTo('2026-10-20T09:00:00.000Z');
  const desk = office.as('back-office');
  await reportsComeIn(8, { on: '2026-10-20', from: 50 });
  const signal = (await aboutIt()).find(({ state }) => state === 'new') ?? expect.unreachable();
  for (const { id } of signal.reports.slice(0, 7)) {
    const { version } = granted(await desk.case.open({ caseId: id }));
    const changes = { subjects: ['TOE-01'] };
    granted(await desk.case.correctIntake({ caseId: id, version, changes, reason: 'Verkeerd onderwerp.' }));
  }
  granted(await desk.signal.search({}));
  expect(granted(await desk.signal.open({ signalId: signal.id })).moved).toBe(7);
});

test('given a search that runs, when it is stopped or the register is closed, then it finds nothing and keeps nothing', async () => {
  const desk = office.as('back-office');
  const before = granted(await desk.signal.list({})).searchedAt;
  office.clock.moveTo('2026-11-02T09:00:00.000Z');
  const searched = desk.signal.search({});
  const alongside = office.as('back-office').signal.search({});
  await vi.waitUntil(async () => granted(await desk.signal.list({})).searching);
  granted(await desk.signal.stopSearch({}));
  for (const answer of [await searched, await alongside]) {
    expect(answer).toMatchObject({ ok: false, failure: { code: 'search-stopped' } });
  }
  expect(granted(await desk.signal.list({}))).toMatchObject({ searchedAt: before, searching: false });
  const closing = searchSignals(office.register(), day('2026-11-02'), 12);
  closeRegister(office.host);
  expect(await closing).toBeNull();
});
