import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Intake } from '../../shared/case/intake.ts';
import type { CaseView } from '../../shared/contract/case.ts';
import { noFilters } from '../../shared/contract/no-filters.ts';
import { addDays, type Day } from '../../shared/dates.ts';
import { granted } from '../support/granted.ts';
import { importText } from '../support/import-text.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { sampleIntake } from '../support/sample-intake.ts';

let office: TestOffice;
let today: Day;

beforeAll(async () => {
  office = await openOffice();
  today = office.clock.today();
});
afterAll(() => office.close());

const at = ({ id: caseId, version }: CaseView) => ({ caseId, version });

async function recorded(changes: Partial<Intake> = {}): Promise<CaseView> {
  const desk = office.as('back-office');
  const intake = sampleIntake({ kind: 'KLA', receivedOn: today, ...changes });
  const { id: caseId } = granted(await desk.case.register({ intake, draftId: null }));
  return granted(await desk.case.open({ caseId }));
}

/** A complaint that reached the municipality three weeks ago, its check answered to the end. */
async function running(): Promise<CaseView> {
  const told: Readonly<Record<string, string | string[]>> = {
    safety: [],
    kind: 'complaint',
    about: 'municipality',
    law: 'wmo',
    age: 'adult',
    court: 'none',
    subject: 'behaviour',
    'internal-status': 'running',
    'internal-received': addDays(today, -21),
  };
  let view = await recorded();
  for (let next = view.check.conversation.next; next; next = view.check.conversation.next) {
    const value = told[next.id] ?? (next.optional ? null : 'no');
    const answer = { matter: next.matter, question: next.id, value, source: 'stated', reason: '' } as const;
    view = granted(await office.as('back-office').case.answer({ ...at(view), ...answer }));
  }
  return view;
}

const safe = { matter: null, question: 'safety', value: [], source: 'stated' as const, reason: '' };
const which = { matter: 0, term: 'statutory-last-day' } as const;
const lastOn = (view: CaseView) => view.check.finding?.deadlines.find(({ kind }) => kind === which.term)?.on;

async function rowOf({ id }: CaseView): Promise<string | undefined> {
  const { waiting, late, soon } = granted(await office.as('back-office').today.show({ scope: 'office' }));
  return [...waiting, ...late, ...soon].find((row) => row.case.id === id && row.term.kind === which.term)?.term.lastOn;
}

test('an adjournment is recorded once, moves the term of the report and of the row, and can be withdrawn', async () => {
  const desk = office.as('back-office');
  const view = await running();
  const adjournment = {
    ...which,
    ground: 'adjournment',
    weeks: 4,
    until: null,
    consent: null,
    letter: { on: addDays(today, -1), reference: 'K-1' },
    note: '',
  } as const;
  const extended = granted(await desk.term.extend({ ...at(view), ...adjournment }));
  expect(lastOn(extended)).not.toBe(lastOn(view));
  expect(await rowOf(extended)).toBe(lastOn(extended));
  expect(extended.termChanges).toMatchObject([{ kind: 'extension', weeks: 4, byName: 'Joris Blom', withdrawn: false }]);
  expect(await desk.term.extend({ ...at(extended), ...adjournment })).toMatchObject({
    failure: { code: 'term-extended-already' },
  });
  const answer = { matter: 0, question: 'adjourned', value: 'no', source: 'stated', reason: 'Toch niet' } as const;
  expect(await desk.case.answer({ ...at(extended), ...answer })).toMatchObject({
    failure: { code: 'answered-by-act' },
  });
  const back = granted(await desk.term.withdraw({ ...at(extended), change: 1, reason: 'Verkeerde brief' }));
  expect(lastOn(back)).toBe(lastOn(view));
});

test('what is tried out stands beside the real days, and nothing but the reading is written', async () => {
  const desk = office.as('back-office');
  const view = await running();
  const tried = { startsOn: addDays(today, -14), adjournWeeks: 4, announcedOn: today, agreedUntil: null };
  const { real, tried: found } = granted(await desk.term.tryOut({ caseId: view.id, ...which, ...tried }));
  const dayIn = (days: typeof real) => days.find(({ kind }) => kind === which.term)?.on;
  expect(dayIn(real)).toBe(lastOn(view));
  expect((dayIn(found ?? []) ?? '') > (lastOn(view) ?? '')).toBe(true);
  const after = granted(await desk.case.open({ caseId: view.id }));
  expect([after.version, lastOn(after)]).toEqual([view.version, lastOn(view)]);
  const { lines } = granted(await office.as('reviewer').log.show({ before: null, limit: 5 }));
  expect(lines.map(({ action }) => action)).toContain('term.tryOut');
});

test('a term is laid open day by day, from its start to its last day', async () => {
  const view = await running();
  const { days, deadline } = granted(await office.as('back-office').term.explain({ caseId: view.id, ...which }));
  expect(days[0]).toEqual({ day: addDays(today, -21), count: null, why: 'start' });
  expect(days.at(-1)).toMatchObject({ day: deadline.on, why: 'last-day' });
  expect(days.filter(({ why }) => why === 'counts').length).toBeGreaterThanOrEqual(41);
});

test('no road leads to the Ombudsman past the check: not handing over, not moving, not closing, not a table', async () => {
  const desk = office.as('back-office');
  const view = await recorded();
  const handed = await desk.case.handOver({ ...at(view), note: '', despiteMissing: true });
  expect(handed).toMatchObject({ ok: false, failure: { code: 'check-not-ready' } });
  const moved = await desk.case.move({ ...at(view), to: 'with-ombudsman', note: '' });
  expect(moved).toMatchObject({ ok: false, failure: { code: 'stage-not-reachable' } });
  const closed = await desk.case.close({ ...at(view), outcome: 'AFD-OMB', on: today, note: '' });
  expect(closed).toMatchObject({ ok: false, failure: { code: 'unknown-code' } });
  const text = `received_on,kind,status\n${today},KLA,with-ombudsman\n`;
  expect(await importText(desk, { name: 'past.csv', text })).toMatchObject({ value: { registered: 0 } });
});

test('a complaint about the Meldpunt itself goes its own road, by call and by the office’s own term', async () => {
  const desk = office.as('back-office');
  const view = await recorded({ channel: 'PST', parties: [{ kind: 'GEM', organisation: 'MELDPUNT' }] });
  expect(view.check.conversation.next).toBeNull();
  expect(view.check.own?.explanation).toMatchObject({ lastDay: { term: { from: today, amount: 6, unit: 'weeks' } } });
  expect(await desk.case.answer({ ...at(view), ...safe })).toMatchObject({ failure: { code: 'about-meldpunt' } });
  const handed = await desk.case.handOver({ ...at(view), note: '', despiteMissing: true });
  expect(handed).toMatchObject({ failure: { code: 'about-meldpunt' } });
});

test('who worked on the report that a complaint about the Meldpunt is tied to does not close it (Awb 9:7)', async () => {
  const desk = office.as('back-office');
  const about = await recorded();
  const complaint = await recorded({ parties: [{ kind: 'GEM', organisation: 'MELDPUNT' }] });
  const tied = granted(await desk.case.link({ ...at(complaint), other: about.id, kind: 'related' }));
  const closing = { outcome: 'AFD-INF', on: today, note: '' } as const;
  expect(await desk.case.close({ ...at(tied), ...closing })).toMatchObject({
    failure: { code: 'second-person-required' },
  });
  expect((await desk.case.close({ ...at(about), ...closing })).ok).toBe(true);
});

test('a table that names the Meldpunt leads along that same road', async () => {
  const desk = office.as('back-office');
  const text = `received_on,kind,party_name,story\n${today},KLA,Meldpunt Wmo en Jeugdwet,Niemand belde terug\n`;
  expect(await importText(desk, { name: 'own.csv', text })).toMatchObject({ value: { registered: 1 } });
  const found = granted(
    await desk.register.search({ query: 'niemand belde terug', filters: noFilters, after: null, limit: 5 }),
  );
  const view = granted(await desk.case.open({ caseId: found.rows[0]?.id ?? '' }));
  expect(view.intake.parties).toMatchObject([{ organisation: 'MELDPUNT' }]);
  const handed = await desk.case.handOver({ ...at(view), note: '', despiteMissing: true });
  expect(handed).toMatchObject({ failure: { code: 'about-meldpunt' } });
});
