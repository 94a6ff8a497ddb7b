import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveAbsence } from '../../db/absences.ts';
import type { NewEvent } from '../../db/events.ts';
import { readLists } from '../../db/lists.ts';
import { readLog } from '../../db/log.ts';
import { newId } from '../../main/deps.ts';
import { newSession } from '../../main/host.ts';
import { firstOffice } from '../../main/make-register.ts';
import { writeNewCase } from '../../main/new-case.ts';
import { noFilters } from '../../shared/contract/no-filters.ts';
import { day, instant } from '../../shared/dates.ts';
import { type CaseId, UserName } from '../../shared/ids.ts';
import { ok, refused } from '../../shared/result.ts';
import { type Role, roles } from '../../shared/roles.ts';
import { ask } from '../support/ask.ts';
import { contractCalls } from '../support/contract-calls.ts';
import { granted } from '../support/granted.ts';
import { type Hosts, hostsOf } from '../support/hosts-of.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { decidedCalls } from './calls.ts';
import { exampleInputs } from './example-inputs.ts';

/** How a report stands to one colleague, as the decisions name it. */
const standings = ['strange', 'own', 'recent', 'old', 'sent-in', 'task', 'replaced'] as const;
type Standing = (typeof standings)[number];

let office: TestOffice;
let hosts: Hosts;
const reports = new Map<string, CaseId>();

beforeAll(async () => {
  office = await openOffice();
  // A computer without a browser: what is let through to the printer stops there.
  office.host.printer = async () => refused({ code: 'no-print-browser' });
  hosts = await hostsOf(office);
  await office.register().write((writer) => {
    for (const role of roles) {
      const replacedBy = UserName.parse(office.at[role].user);
      saveAbsence(writer, { user: awayFrom(role), from: day('2026-01-01'), to: day('2026-12-31'), replacedBy });
    }
    return ok(undefined);
  });
  for (const role of roles)
    for (const standing of standings) reports.set(`${role}/${standing}`, await reportOf(role, standing));
}, 120_000);
afterAll(async () => {
  await hosts.close();
  office.close();
});

/** Those about a report are asked in `rights-by-stand.test.ts`. */
const registerCalls = contractCalls.filter(({ meta }) => meta.asker === 'account' && meta.about !== 'case');

/** The hosts, by their way to the door. */
const ways = ['http', 'bridge', 'process'] as const;

describe.each(roles)('%s', (role) => {
  test.each(registerCalls)('asks $name through every host', async ({ name, meta }) => {
    const input = exampleInputs({ caseId: newId(), version: 999, signalId: newId(), draftId: newId() })[name];
    const call = { name, input: harmless(name, input) };
    for (const way of ways) {
      const before = lastLine();
      const answer = await hosts[way](office.at[role].session, call);
      const isDenied = !answer.ok && answer.failure.code === 'not-allowed';
      expect([way, isDenied ? 'denied' : 'allowed']).toEqual([way, decidedFor(name, role)]);
      const line = { seq: before.seq + 1, action: name, role, result: 'not-allowed', purpose: meta.purpose };
      if (isDenied) expect(lastLine()).toMatchObject(line);
    }
  });

  test('finds exactly the reports that may be opened, and opens exactly those', async () => {
    const { session } = office.at[role];
    const all = [...reports.values()];
    const found = await ask(office, session, {
      name: 'register.search',
      input: { query: '', filters: noFilters, after: null, limit: 200 },
    });
    const opened: CaseId[] = [];
    for (const caseId of all)
      if ((await ask(office, session, { name: 'case.open', input: { caseId } })).ok) opened.push(caseId);
    const own = new Map<Role, readonly Standing[]>([
      ['telephone', ['own', 'recent', 'task', 'replaced']],
      ['investigator', ['own', 'sent-in', 'task', 'replaced']],
    ]);
    const wanted = all.filter(
      (id) => role === 'back-office' || [...reports].some(([key, value]) => value === id && mayOpen(key, own)),
    );
    expect(opened).toEqual(wanted);
    if (wanted.length === 0) expect(found).toMatchObject({ ok: false, failure: { code: 'not-allowed' } });
    else expect(rowIds(found).sort()).toEqual([...wanted].sort());
  });

  function mayOpen(key: string, own: ReadonlyMap<Role, readonly Standing[]>): boolean {
    const [of, standing] = key.split('/');
    // Sent in by whomever: every investigator may see it.
    if (role === 'investigator' && standing === 'sent-in') return true;
    return of === role && (own.get(role) ?? []).some((allowed) => allowed === standing);
  }
});

test('a window with nobody at it gets nothing through any host, whatever it asks', async () => {
  const nobody = newSession(office.host);
  const about = { caseId: reports.get('telephone/own') ?? '', version: 1, signalId: newId(), draftId: newId() };
  const inputs = exampleInputs(about);
  const asked = contractCalls.filter(({ meta }) => meta.asker === 'account');
  for (const { name } of asked)
    for (const way of ways) {
      const answer = await hosts[way](nobody, { name, input: inputs[name] });
      expect([name, way, answer]).toEqual([name, way, { ok: false, failure: { code: 'not-signed-in' } }]);
    }
});

test('nobody learns by trying which reports there are: a right one may never use is denied before the report is looked for', async () => {
  const input = { caseId: newId() };
  expect(await ask(office, office.at.evaluator.session, { name: 'case.open', input })).toMatchObject({
    failure: { code: 'not-allowed' },
  });
  expect(await ask(office, office.at['back-office'].session, { name: 'case.open', input })).toMatchObject({
    failure: { code: 'not-found' },
  });
  expect(lastLine()).toMatchObject({ action: 'case.open', result: 'not-found', object: input.caseId });
});

test('what was registered recently is out of sight after a day', async () => {
  const caseId = reports.get('telephone/recent') ?? '';
  const at = office.clock.now();
  expect((await ask(office, office.at.telephone.session, { name: 'case.open', input: { caseId } })).ok).toBe(true);
  office.clock.moveTo('2026-07-01T09:00:00.001Z');
  expect(await ask(office, office.at.telephone.session, { name: 'case.open', input: { caseId } })).toMatchObject({
    failure: { code: 'not-allowed' },
  });
  office.clock.moveTo(at);
});

test('an account without a window, a locked one and one that was switched off get nothing', async () => {
  const { session } = office.at.telephone;
  session.locked = true;
  expect(await ask(office, session, { name: 'me.show', input: {} })).toMatchObject({
    failure: { code: 'not-signed-in' },
  });
  session.locked = false;
  const input = { user: 'marit' };
  expect((await ask(office, office.at.administrator.session, { name: 'account.disable', input })).ok).toBe(true);
  expect(await ask(office, session, { name: 'me.show', input: {} })).toMatchObject({
    failure: { code: 'not-signed-in' },
  });
});

function decidedFor(name: string, role: Role): 'allowed' | 'denied' {
  const right = decidedCalls[name]?.[5].split(' ')[roles.indexOf(role)];
  if (right === undefined) throw new Error(`${name} was not decided for ${role}`);
  return right === '-' ? 'denied' : 'allowed';
}

/** Calls that would change what the next ones stand on get an input that is refused behind the door. */
function harmless(name: string, input: unknown): unknown {
  if (name === 'case.register') return { intake: sampleIntake({ receivedOn: day('2027-01-01') }), draftId: null };
  return input;
}

function lastLine() {
  const [line] = readLog(office.register().reader, { before: null, limit: 1 });
  if (!line) throw new Error('The log is empty');
  return line;
}

function rowIds(answer: { readonly ok: boolean; readonly value?: unknown }): string[] {
  const { rows } = Object(answer.value);
  return Array.isArray(rows) ? rows.map((row) => String(Object(row).id)) : [];
}

/** A colleague who is away, and for whom the one with this role stands in. */
function awayFrom(role: Role): UserName {
  return UserName.parse(`weg.${role}`);
}

/** A report with one relation to the colleague of this role, written the way every report is. */
async function reportOf(role: Role, standing: Standing): Promise<CaseId> {
  const me = UserName.parse(office.at[role].user);
  const other = UserName.parse('iemand.anders');
  const long = instant('2026-03-02T09:00:00.000Z');
  const sentIn: NewEvent = {
    at: long,
    by: other,
    event: { type: 'handedOver', note: '', outcome: 'O-ESC', flags: [], missing: [] },
  };
  const task: NewEvent = {
    at: long,
    by: other,
    event: {
      type: 'taskPlanned',
      task: 1,
      kind: 'task',
      on: day('2026-03-02'),
      at: null,
      owner: me,
      text: 'Bel terug',
    },
  };
  const following: Partial<Record<Standing, NewEvent[]>> = { 'sent-in': [sentIn], task: [task] };
  const owner = { own: me, replaced: awayFrom(role) };
  const asked = {
    intake: sampleIntake(),
    at: standing === 'recent' ? office.clock.now() : long,
    by: standing === 'recent' || standing === 'old' ? me : other,
    owner: standing === 'own' || standing === 'replaced' ? owner[standing] : null,
    year: 2026,
    following: following[standing] ?? [],
  };
  const made = await office.register().write((writer) => {
    const around = { today: office.clock.today(), office: firstOffice('Proef'), lists: readLists(writer) };
    return writeNewCase(writer, asked, around);
  });
  return granted(made).id;
}
