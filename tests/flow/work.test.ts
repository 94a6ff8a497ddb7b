import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noFilters } from '../../shared/contract/no-filters.ts';
import { day } from '../../shared/dates.ts';
import { type CaseId, UserName } from '../../shared/ids.ts';
import { granted } from '../support/granted.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { sampleIntake } from '../support/sample-intake.ts';

const marit = UserName.parse('marit');
const joris = UserName.parse('joris');
const samira = UserName.parse('samira');
const everything: Parameters<ReturnType<TestOffice['as']>['work']['board']>[0] = {
  scope: 'office',
  owner: null,
  kinds: ['law', 'norm', 'task'],
};

let office: TestOffice;

beforeAll(async () => {
  office = await openOffice({ reports: 120 });
}, 120_000);
afterAll(() => office.close());

/** A report of the telephone colleague, of the first half of June so that its first norm is over. */
async function reportOf(owner: 'telephone' | 'back-office'): Promise<CaseId> {
  const intake = sampleIntake({ receivedOn: day('2026-06-01') });
  return granted(await office.as(owner).case.register({ intake, draftId: null })).id;
}

async function opened(caseId: CaseId) {
  return granted(await office.as('back-office').case.open({ caseId }));
}

async function planTask(caseId: CaseId, owner: UserName): Promise<void> {
  const { version } = await opened(caseId);
  const task = { kind: 'task' as const, on: office.clock.today(), at: null, owner, text: 'Bel het wijkteam' };
  granted(await office.as('back-office').case.planTask({ caseId, version, ...task }));
}

describe('a task on a report of somebody else', () => {
  test('its owner sees it, opens the report, does the task, and then has no business there any more', async () => {
    const caseId = await reportOf('back-office');
    const { case: calls, today, register, work } = office.as('telephone');
    expect(await calls.open({ caseId })).toMatchObject({ failure: { code: 'not-allowed' } });

    await planTask(caseId, marit);
    const view = granted(await calls.open({ caseId }));
    expect(view.may).toEqual(
      expect.arrayContaining(['case.open', 'case.note', 'case.planTask', 'case.moveTask', 'case.finishTask']),
    );
    expect(view.may).not.toEqual(expect.arrayContaining(['case.answer']));
    expect(granted(await today.show({ scope: 'mine' })).tasks.map((line) => line.case.id)).toContain(caseId);
    const board = granted(await work.board({ ...everything, scope: 'mine' }));
    expect(board.dueToday.tasks.map((line) => line.case.id)).toContain(caseId);
    const found = await register.search({ query: '', filters: noFilters, after: null, limit: 200 });
    expect(granted(found).rows.map(({ id }) => id)).toContain(caseId);

    granted(await calls.finishTask({ caseId, version: view.version, task: 1, done: true, note: 'Gesproken' }));
    expect(await calls.open({ caseId })).toMatchObject({ failure: { code: 'not-allowed' } });
  });
});

describe('the term board', () => {
  test('counts what Vandaag counts, for oneself and for the office', async () => {
    for (const role of ['telephone', 'back-office'] as const)
      for (const scope of ['mine', 'office'] as const) {
        const { today, work } = office.as(role);
        const { counts, waitingCount } = granted(await today.show({ scope }));
        const board = granted(await work.board({ ...everything, scope }));
        const all = ({ law, norm, task }: typeof board.late.counts) => law + norm + task;
        expect({ late: all(board.late.counts), due: all(board.dueToday.counts) }).toEqual({
          late: counts.late,
          due: counts.dueToday,
        });
        expect(board.late.counts.task).toBe(counts.tasks.late);
        expect(all(board.waiting.counts)).toBe(waitingCount);
      }
  });

  test('shows the terms of the law, the norms and the tasks apart, and the counts stay', async () => {
    const { work } = office.as('back-office');
    const whole = granted(await work.board(everything));
    expect(whole.late.terms.length + whole.waiting.terms.length).toBeGreaterThan(0);
    for (const [kind, byLaw] of [
      ['law', true],
      ['norm', false],
    ] as const) {
      const part = granted(await work.board({ ...everything, kinds: [kind] }));
      for (const group of ['late', 'dueToday', 'week', 'near', 'waiting'] as const) {
        expect(part[group].terms).toEqual(whole[group].terms.filter(({ term }) => term.byLaw === byLaw));
        expect(part[group].terms.length).toBe(Math.min(200, part[group].counts[kind]));
        expect(part[group].counts).toEqual(whole[group].counts);
        expect(part[group].tasks).toEqual([]);
      }
    }
  });

  test('looks as far ahead as its reader is warned: as the office set, or as he chose', async () => {
    const { work, me } = office.as('back-office');
    expect(granted(await work.board(everything)).warnDays).toEqual({ law: 14, norm: 2 });
    const { preferences } = granted(await me.show({}));
    granted(await me.savePreferences({ ...preferences, warnDays: { law: 60, norm: 30 } }));
    const wide = granted(await work.board(everything));
    const last = wide.near.terms.map(({ term }) => term.lastOn);
    expect(wide.warnDays).toEqual({ law: 60, norm: 30 });
    expect(last.every((on) => on > '2026-07-07' && on <= '2026-08-29')).toBe(true);
    granted(await me.savePreferences(preferences));
  });
});

describe('somebody who is away', () => {
  test('whoever stands in sees the work on Vandaag and on the board and may do it, as long as it lasts', async () => {
    const caseId = await reportOf('back-office');
    const today = office.clock.today();
    const { work, today: vandaag, case: calls } = office.as('telephone');
    expect(await calls.open({ caseId })).toMatchObject({ failure: { code: 'not-allowed' } });
    granted(await office.as('back-office').work.saveOwnAbsence({ from: today, to: today, replacedBy: marit }));

    expect(granted(await calls.open({ caseId })).ownerName).toBe('Joris Blom');
    const board = granted(await work.board({ ...everything, scope: 'mine', owner: joris }));
    expect(board.standsInFor).toEqual(['joris']);
    const lines = [board.late, board.dueToday, board.week, board.near, board.waiting].flatMap(({ terms }) => terms);
    expect(lines.map((line) => line.case.id)).toContain(caseId);
    const shown = granted(await vandaag.show({ scope: 'mine' }));
    expect(shown.standsInFor).toEqual(['joris']);
    expect([...shown.late, ...shown.dueToday, ...shown.soon].some((line) => line.case.owner === 'joris')).toBe(true);

    granted(await office.as('back-office').work.removeOwnAbsence({ from: today }));
    expect(await calls.open({ caseId })).toMatchObject({ failure: { code: 'not-allowed' } });
  });

  test('a period runs forward, and nobody stands in for himself or who handles no reports', async () => {
    const { work } = office.as('back-office');
    const [from, to] = [day('2026-07-10'), day('2026-07-09')];
    expect(await work.saveOwnAbsence({ from, to, replacedBy: null })).toMatchObject({
      failure: { code: 'period-reversed' },
    });
    for (const replacedBy of [joris, UserName.parse('ruben'), UserName.parse('niemand')])
      expect(await work.saveOwnAbsence({ from: to, to: from, replacedBy })).toMatchObject({
        failure: { code: 'not-found' },
      });
    expect(await work.removeOwnAbsence({ from })).toMatchObject({ failure: { code: 'not-found' } });
    const saved = granted(await work.saveAbsence({ user: samira, from: to, to: from, replacedBy: null }));
    expect(saved).toEqual([
      { user: 'samira', from: to, to: from, replacedBy: null, name: expect.any(String), replacedByName: null },
    ]);
  });
});

test('work of a leaver is handed on in bulk: each report gets its line with the reason, and what is refused is said', async () => {
  const [one, two, third] = [await reportOf('telephone'), await reportOf('telephone'), await reportOf('back-office')];
  await planTask(two, marit);
  await planTask(third, marit);
  const { work, case: calls } = office.as('back-office');
  const before = granted(await work.inHand({ user: marit }));
  expect(before.reports.map(({ id }) => id)).toEqual(expect.arrayContaining([one, two]));
  expect(before.tasks.map((line) => line.case.id)).toEqual([third]);

  const { version } = await opened(one);
  granted(await calls.assign({ caseId: one, version, owner: samira }));
  const handed = granted(
    await work.handOn({
      user: marit,
      reason: 'Marit gaat weg',
      reports: [
        { caseId: one, to: joris },
        { caseId: two, to: joris },
      ],
      tasks: [{ caseId: third, task: 1, to: samira }],
    }),
  );
  expect(handed.results.map(({ caseId, failure }) => [caseId, failure?.code ?? null])).toEqual([
    [one, 'changed-meanwhile'],
    [two, null],
    [third, null],
  ]);
  expect((await opened(one)).owner).toBe('samira');
  const moved = await opened(two);
  expect(moved).toMatchObject({ owner: 'joris', tasks: [{ owner: 'joris' }] });
  expect(moved.timeline.slice(-2).map(({ event }) => event)).toMatchObject([
    { type: 'ownerAssigned', owner: 'joris', reason: 'Marit gaat weg' },
    { type: 'taskMoved', owner: 'joris', reason: 'Marit gaat weg' },
  ]);
  expect(await opened(third)).toMatchObject({ owner: 'joris', tasks: [{ owner: 'samira' }] });
  const bad = { user: marit, reason: 'Weg', reports: [{ caseId: one, to: UserName.parse('ruben') }], tasks: [] };
  expect(await work.handOn(bad)).toMatchObject({ failure: { code: 'not-found' } });
  expect(await work.handOn({ ...bad, reason: ' ', reports: [] })).toMatchObject({
    failure: { code: 'reason-required' },
  });
});
