import { afterAll, beforeAll, expect, test } from 'vitest';
import { Beside } from '../../shared/case/beside.ts';
import { nobody } from '../../shared/case/person.ts';
import type { CaseView } from '../../shared/contract/case.ts';
import { mostCallBacks } from '../../shared/contract/register.ts';
import { addDays, type Day } from '../../shared/dates.ts';
import { UserName } from '../../shared/ids.ts';
import { granted } from '../support/granted.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { sampleIntake } from '../support/sample-intake.ts';

let office: TestOffice;
let today: Day;
const joris = UserName.parse('joris');
const marit = UserName.parse('marit');

beforeAll(async () => {
  office = await openOffice();
  today = office.clock.today();
});
afterAll(() => office.close());

/** A complaint that Marit takes down today, with what goes beside it. */
async function recorded(beside: Partial<Beside> = {}): Promise<CaseView> {
  const telephone = office.as('telephone');
  const intake = sampleIntake({ kind: 'KLA', receivedOn: today, subjects: ['COM-02', 'BEJ-01'] });
  const made = await telephone.case.register({ intake, beside: Beside.parse(beside), draftId: null });
  return opened(granted(made).id);
}

async function opened(caseId: CaseView['id']): Promise<CaseView> {
  return granted(await office.as('telephone').case.open({ caseId }));
}

const at = ({ id: caseId, version }: CaseView) => ({ caseId, version });

async function tasksOf(role: 'telephone' | 'back-office', { id }: CaseView, scope: 'mine' | 'office' = 'mine') {
  const { tasks } = granted(await office.as(role).today.show({ scope }));
  return tasks.filter((row) => row.case.id === id);
}

test('consent and a call-back of the call are recorded with the report, and the call-back stands on Vandaag of who took it', async () => {
  const consent = { who: 'caller', purpose: 'pass-on', to: 'Maasbocht', way: 'spoken', on: today, note: '' } as const;
  const next = { step: 'call-back', on: addDays(today, 1), at: '14:30', ask: 'na school' } as const;
  const view = await recorded({ consents: [consent], next });
  expect(view.consents).toEqual([{ ...consent, consent: 1, withdrawnOn: null }]);
  expect(view.tasks).toMatchObject([{ kind: 'call-back', at: '14:30', owner: marit, text: 'na school', doneOn: null }]);
  expect(await tasksOf('telephone', view)).toMatchObject([{ task: { task: 1 }, taskOwnerName: 'Marit Hoekstra' }]);
  expect(await tasksOf('back-office', view)).toEqual([]);
  expect(await tasksOf('back-office', view, 'office')).toHaveLength(1);
});

test('what is due today and what is late is counted with the terms, and told apart', async () => {
  const counts = async () => granted(await office.as('telephone').today.show({ scope: 'mine' })).counts;
  const before = await counts();
  await recorded({ next: { step: 'call-back', on: null, at: null, ask: '' } });
  const { dueToday, tasks } = await counts();
  expect([dueToday - before.dueToday, tasks.dueToday - before.tasks.dueToday]).toEqual([1, 1]);
  expect(tasks.late).toBe(before.tasks.late);
});

test('Vandaag tells the numbers of the call-backs to make first, whether to ask if it is safe, and no more of them', async () => {
  const own = await openOffice();
  const telephone = own.as('telephone');
  const callers = [
    { ...nobody, name: 'Fatma Yildirim', phone: '06 00 00 12 34', askFirst: true },
    { ...nobody, name: 'Wim Post', email: 'wim@example.nl' },
    ...Array.from({ length: mostCallBacks }, (_, index) => ({
      ...nobody,
      name: 'Bep',
      phone: `06 00 00 20 0${index}`,
    })),
  ];
  for (const [index, caller] of callers.entries()) {
    const intake = sampleIntake({ caller, concerned: null, receivedOn: own.clock.today() });
    const next = { step: 'call-back', on: own.clock.today(), at: `1${index}:00`, ask: '' } as const;
    granted(await telephone.case.register({ intake, beside: Beside.parse({ next }), draftId: null }));
  }
  const { tasks } = granted(await telephone.today.show({ scope: 'mine' }));
  const others = callers.slice(2, mostCallBacks).map(({ phone = '' }) => ({ phone, askFirst: false }));
  const told = [{ phone: '06 00 00 12 34', askFirst: true }, null, ...others];
  expect(tasks.map(({ rings }) => rings)).toEqual([...told, null, null]);
  own.close();
});

test('a call-back that reached nobody is tried again in one act; the one that did ends it and is the first reaction', async () => {
  const first = await recorded({ next: { step: 'call-back', on: today, at: '09:00', ask: '' } });
  const telephone = office.as('telephone');
  const later = addDays(today, 2);
  const tried = { task: 1, on: later, at: '10:15', owner: null, reason: 'Voicemail', notReached: true };
  const moved = granted(await telephone.case.moveTask({ ...at(first), ...tried }));
  expect(moved.version).toBe(first.version + 1);
  expect(moved.tasks).toMatchObject([{ on: later, at: '10:15', owner: marit, doneOn: null }]);
  expect(await hasReactionTerm(moved)).toBe(true);
  const done = granted(await telephone.case.finishTask({ ...at(moved), task: 1, done: true, note: 'Gesproken' }));
  expect(done.tasks).toMatchObject([{ doneOn: today }]);
  expect(await tasksOf('telephone', done)).toEqual([]);
  expect(await hasReactionTerm(done)).toBe(false);
});

/** Whether the norm of a first reaction still stands on Vandaag for this report. */
async function hasReactionTerm({ id }: CaseView): Promise<boolean> {
  const { late, dueToday, soon } = granted(await office.as('back-office').today.show({ scope: 'office' }));
  return [...late, ...dueToday, ...soon].some((row) => row.case.id === id && row.term.kind === 'meldpunt-reaction');
}

test('a task given to a colleague stands on his Vandaag; to somebody who handles nothing it is refused', async () => {
  const view = await recorded({ next: { step: 'call-back', on: today, at: null, ask: '' } });
  const back = office.as('back-office');
  const give = { task: 1, on: today, at: null, reason: '', notReached: false };
  const pieter = UserName.parse('pieter');
  expect(await back.case.moveTask({ ...at(view), ...give, owner: pieter })).toMatchObject({ ok: false });
  const given = granted(await back.case.moveTask({ ...at(view), ...give, owner: joris }));
  expect(await tasksOf('back-office', given)).toHaveLength(1);
  expect(await tasksOf('telephone', given)).toEqual([]);
});

test('a call-back goes with the report to the back office, and to whoever takes it there', async () => {
  const view = await recorded({ next: { step: 'call-back', on: today, at: null, ask: '' } });
  granted(await office.as('telephone').case.passToBackOffice({ ...at(view), note: 'Graag bellen.', owner: null }));
  expect(await tasksOf('telephone', view)).toEqual([]);
  expect(await tasksOf('back-office', view, 'office')).toHaveLength(1);
  expect(await tasksOf('back-office', view)).toEqual([]);
  const passed = await opened(view.id);
  granted(await office.as('back-office').case.assign({ ...at(passed), owner: joris }));
  expect(await tasksOf('back-office', view)).toHaveLength(1);
});

test('a task on an older version is refused and changes nothing', async () => {
  const view = await recorded();
  const task = { kind: 'task', on: addDays(today, 3), at: null, owner: null, text: 'Brief nakijken' } as const;
  granted(await office.as('telephone').case.planTask({ ...at(view), ...task }));
  const again = await office.as('back-office').case.planTask({ ...at(view), ...task });
  expect(again).toMatchObject({ ok: false, failure: { code: 'changed-meanwhile' } });
  expect((await opened(view.id)).tasks).toHaveLength(1);
});

test('tasks of a closed report leave Vandaag, and come back when it is opened again', async () => {
  const view = await recorded({ next: { step: 'call-back', on: today, at: null, ask: '' } });
  const back = office.as('back-office');
  const closing = { outcome: 'AFD-INF', on: today, note: '', outcomes: [] };
  const closed = granted(await back.case.close({ ...at(view), ...closing }));
  expect(await tasksOf('back-office', closed, 'office')).toEqual([]);
  const reopened = granted(await back.case.reopen({ ...at(closed), reason: 'Belde toch weer' }));
  expect(await tasksOf('back-office', reopened, 'office')).toHaveLength(1);
});

test('consent can be given later, taken back, and given anew; what was taken back stays to be seen', async () => {
  const view = await recorded();
  const telephone = office.as('telephone');
  const consent = { who: 'caller', purpose: 'hand-over', to: '', way: 'written', on: today, note: '' } as const;
  const given = granted(await telephone.case.giveConsent({ ...at(view), ...consent }));
  const back = { consent: 1, on: today, way: 'mail', note: 'Liever niet' } as const;
  const withdrawn = granted(await telephone.case.withdrawConsent({ ...at(given), ...back }));
  expect(withdrawn.consents).toEqual([{ ...consent, consent: 1, withdrawnOn: today }]);
  const anew = granted(await telephone.case.giveConsent({ ...at(withdrawn), ...consent }));
  expect(anew.consents.map((each) => each.withdrawnOn)).toEqual([today, null]);
  expect(anew.timeline.map(({ event }) => event.type)).toEqual([
    'caseRegistered',
    'consentGiven',
    'consentWithdrawn',
    'consentGiven',
  ]);
});

test('a report closes with an outcome, and with another one for a subject of its own; not for a subject it has not', async () => {
  const view = await recorded();
  const back = office.as('back-office');
  const closing = { outcome: 'AFD-INT', on: today, note: '' };
  const strange = [{ subject: 'VER-01', outcome: 'AFD-DVW' }];
  expect(await back.case.close({ ...at(view), ...closing, outcomes: strange })).toMatchObject({
    ok: false,
    failure: { code: 'unknown-code', value: 'VER-01' },
  });
  const outcomes = [{ subject: 'BEJ-01', outcome: 'AFD-DVW' }];
  const closed = granted(await back.case.close({ ...at(view), ...closing, outcomes }));
  expect(closed.closed).toMatchObject({ outcome: 'AFD-INT', outcomes });
});
