import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseView } from '../../shared/contract/case.ts';
import { noFilters } from '../../shared/contract/no-filters.ts';
import { day } from '../../shared/dates.ts';
import { granted } from '../support/granted.ts';
import { type Client, openOffice, type TestOffice } from '../support/office.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { stillClock } from '../support/still-clock.ts';

/** The main job through the door: a call comes in, its procedure is checked, it goes to the Ombudsman, it is judged. */
let office: TestOffice;
beforeAll(async () => {
  office = await openOffice({ clock: stillClock('2026-05-04T09:00:00.000Z') });
});
afterAll(() => office.close());

const story = sampleIntake({ receivedOn: day('2026-05-04'), kind: 'KLA' });

/** A complaint at the municipality that had to be answered by 13 April, told in the order of the check. */
const told: readonly (readonly [question: string, matter: number | null, value: string | string[]])[] = [
  ['safety', null, []],
  ['kind', 0, 'complaint'],
  ['about', 0, 'municipality'],
  ['law', 0, 'wmo'],
  ['court', 0, 'none'],
  ['subject', 0, 'behaviour'],
  ['internal-status', 0, 'running'],
  ['internal-received', 0, '2026-03-02'],
];

test('from the first call to the judgment', async () => {
  const registered = granted(await office.as('telephone').case.register({ intake: story, draftId: null }));
  expect(registered.number).toBe('2026-00001');
  const first = granted(await office.as('telephone').case.open({ caseId: registered.id }));
  expect(first).toMatchObject({ stage: 'new', owner: office.at.telephone.user, check: { finding: null } });
  expect(first.check.conversation.next?.id).toBe('safety');
  granted(
    await office
      .as('telephone')
      .case.passToBackOffice({ caseId: first.id, version: first.version, note: 'Graag toetsen.', owner: null }),
  );

  const desk = office.as('back-office');
  const today = granted(await desk.today.show({ scope: 'office' }));
  expect(today.unowned.map((row) => row.number)).toContain('2026-00001');
  let view = granted(await desk.case.open({ caseId: first.id }));
  view = granted(
    await desk.case.assign({ caseId: view.id, version: view.version, owner: office.at['back-office'].user }),
  );
  view = await toTheEnd(desk, view);
  expect(view.check.finding).toMatchObject({ outcome: 'O-HOLD', actions: expect.arrayContaining(['ask-consent']) });
  expect(view.check.finding?.deadlines).toContainEqual(
    expect.objectContaining({ kind: 'statutory-last-day', on: '2026-04-13' }),
  );
  const early = await desk.case.handOver({ caseId: view.id, version: view.version, note: '', despiteMissing: false });
  expect(early).toMatchObject({ ok: false, failure: { code: 'consent-missing' } });

  view = await answer(desk, view, ['consent', null, 'yes'], 'zegt nu ja');
  view = await answer(desk, view, ['request-missing', null, ['signature']]);
  view = await toTheEnd(desk, view);
  const incomplete = await desk.case.handOver({
    caseId: view.id,
    version: view.version,
    note: '',
    despiteMissing: false,
  });
  expect(incomplete).toMatchObject({ failure: { code: 'request-incomplete', missing: ['signature'] } });
  view = await answer(desk, view, ['request-missing', null, []], 'handtekening is er');
  view = await toTheEnd(desk, view);
  expect(view.check.finding?.outcome).toBe('O-ESC');
  view = granted(
    await desk.case.handOver({ caseId: view.id, version: view.version, note: 'Zie verhaal.', despiteMissing: false }),
  );
  expect(view).toMatchObject({ stage: 'with-ombudsman', owner: null });

  const ombudsman = office.as('investigator');
  view = granted(await ombudsman.case.takeIntoHandling({ caseId: view.id, version: view.version }));
  const unjudged = await ombudsman.case.close({
    caseId: view.id,
    version: view.version,
    outcome: 'AFD-RAP',
    on: '2026-05-04',
    note: '',
  });
  expect(unjudged).toMatchObject({ failure: { code: 'judgment-missing' } });
  for (const subject of view.intake.subjects) {
    const judgment = { subject, judgment: 'OOR-NBH', norms: ['BN14'], text: 'Zes weken was te lang.' };
    view = granted(await ombudsman.case.judge({ caseId: view.id, version: view.version, ...judgment }));
  }
  view = granted(
    await ombudsman.case.close({
      caseId: view.id,
      version: view.version,
      outcome: 'AFD-RAP',
      on: '2026-05-04',
      note: '',
    }),
  );
  expect(view).toMatchObject({ stage: 'closed', closed: { outcome: 'AFD-RAP', on: '2026-05-04' } });
});

test('the history tells who did what, and the log who looked', async () => {
  const found = granted(
    await office.as('back-office').register.search({ query: '2026-00001', filters: noFilters, after: null, limit: 10 }),
  );
  const id = found.rows[0]?.id ?? '';
  const view = granted(await office.as('back-office').case.open({ caseId: id }));
  const types = view.timeline.map(({ event }) => event.type);
  expect(types.slice(0, 3)).toEqual(['caseRegistered', 'passedToBackOffice', 'ownerAssigned']);
  expect(types.slice(-4)).toEqual(['handedOver', 'takenIntoHandling', 'judged', 'caseClosed']);
  const log = granted(await office.as('reviewer').log.show({ before: null, limit: 200 }));
  const opened = log.lines.filter((line) => line.action === 'case.open' && line.object === id);
  expect(new Set(opened.map((line) => line.user))).toEqual(
    new Set([office.at.telephone.user, office.at['back-office'].user]),
  );
  expect(granted(await office.as('reviewer').log.verify({})).firstBroken).toBeNull();
});

test('a change on what somebody else changed is shown, and nothing is overwritten', async () => {
  const registered = granted(await office.as('back-office').case.register({ intake: story, draftId: null }));
  const seen = granted(await office.as('back-office').case.open({ caseId: registered.id }));
  const note = { caseId: seen.id, version: seen.version, kind: 'note', on: '2026-05-04' } as const;
  granted(await office.as('back-office').case.note({ ...note, text: 'eerste' }));
  const second = await office.as('back-office').case.note({ ...note, text: 'tweede' });
  expect(second).toMatchObject({ ok: false, failure: { code: 'changed-meanwhile', by: expect.any(String) } });
});

async function answer(
  client: Client,
  view: CaseView,
  [question, matter, value]: (typeof told)[number],
  reason = '',
): Promise<CaseView> {
  return granted(
    await client.case.answer({
      caseId: view.id,
      version: view.version,
      matter,
      question,
      value,
      source: 'stated',
      reason,
    }),
  );
}

/** Answers what is asked from what is told, and "weet ik niet" or "nee" to what is not. */
async function toTheEnd(client: Client, view: CaseView): Promise<CaseView> {
  let after = view;
  for (let next = after.check.conversation.next; next; next = after.check.conversation.next) {
    const known = told.find(([question]) => question === next.id)?.[2];
    const value = known ?? (next.optional && next.id !== 'consent' ? null : 'no');
    const answered = await client.case.answer({
      caseId: after.id,
      version: after.version,
      matter: next.matter,
      question: next.id,
      value,
      source: 'stated',
      reason: '',
    });
    if (!answered.ok) throw new Error(`${next.id}: ${JSON.stringify(answered.failure)}`);
    after = answered.value;
  }
  return after;
}
