import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveAbsence } from '../../db/absences.ts';
import { readLog } from '../../db/log.ts';
import { newId } from '../../main/deps.ts';
import { colleagues } from '../../main/practice/colleagues.ts';
import { day } from '../../shared/dates.ts';
import { type CaseId, UserName } from '../../shared/ids.ts';
import { ok, refused } from '../../shared/result.ts';
import { type Role, roles } from '../../shared/roles.ts';
import type { Answered } from '../support/ask.ts';
import { contractCalls } from '../support/contract-calls.ts';
import { replacedBy, reportStanding } from '../support/guarded-reports.ts';
import { type Hosts, hostsOf } from '../support/hosts-of.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { type ModelStand, modelAnswer, stranger } from '../support/rights-model.ts';
import { exampleInputs } from './example-inputs.ts';

/**
 * Role × call × relation × sensitivity: every call about a report, asked by every role for every way of standing to it, ordinary
 * and sensitive, over HTTP, against the model (`tests/support/rights-model.ts`).
 */
const ordinary: readonly ModelStand[] = [
  stranger,
  { ...stranger, owner: 'me' },
  { ...stranger, owner: 'replaced' },
  { ...stranger, owner: 'other' },
  { ...stranger, owner: 'other', registeredByMe: 'today' },
  { ...stranger, owner: 'other', registeredByMe: 'before' },
  { ...stranger, owner: 'other', myTask: true },
  { ...stranger, owner: 'other', emergency: true },
  { ...stranger, sentIn: true },
  { ...stranger, sentIn: true, owner: 'other' },
  { ...stranger, owner: 'me', closed: true },
  { ...stranger, owner: 'other', emergency: true, closed: true },
];
const stands = ordinary.flatMap((stand): readonly ModelStand[] => [stand, { ...stand, sensitive: true }]);

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
      const standIn = UserName.parse(office.at[role].user);
      saveAbsence(writer, {
        user: replacedBy(standIn),
        from: day('2026-01-01'),
        to: day('2026-12-31'),
        replacedBy: standIn,
      });
    }
    return ok(undefined);
  });
  for (const role of roles)
    for (const [at, stand] of stands.entries())
      reports.set(`${role}/${at}`, await reportStanding(office, UserName.parse(office.at[role].user), stand));
}, 180_000);
afterAll(async () => {
  await hosts.close();
  office.close();
});

const aboutCases = contractCalls.filter(({ meta }) => meta.about === 'case');

describe.each(roles)('%s', (role) => {
  const { user } = colleagues[role];

  test.each(aboutCases)('asks $name over HTTP; what is refused stands in the log', async ({ name, meta }) => {
    for (const [at, stand] of stands.entries()) {
      const answer = said(await hosts.http(office.at[role].session, { name, input: inputOf(name, role, at) }));
      const expected = modelAnswer([role], name, stand);
      expect([at, answer]).toEqual([at, expected]);
      const line = { user, action: name, purpose: meta.purpose, object: reports.get(`${role}/${at}`) };
      if (expected !== 'allowed') expect(lastLine()).toMatchObject({ ...line, result: expected });
    }
  });

  test('the same over the bridge of the desktop, and in this process', async () => {
    const { session } = office.at[role];
    for (const [turn, { name }] of aboutCases.entries()) {
      const at = (turn * 7 + roles.indexOf(role)) % stands.length;
      const expected = modelAnswer([role], name, stands[at] ?? stranger);
      const asked = { name, input: inputOf(name, role, at) };
      expect([name, at, said(await hosts.bridge(session, asked))]).toEqual([name, at, expected]);
      expect([name, at, said(await hosts.process(session, asked))]).toEqual([name, at, expected]);
    }
  });
});

/** A version that no report has: what is let through stops right behind the door and changes nothing. */
function inputOf(name: string, role: Role, at: number): unknown {
  const caseId = reports.get(`${role}/${at}`) ?? '';
  const inputs: Readonly<Record<string, unknown>> = exampleInputs({
    caseId,
    version: 999,
    signalId: newId(),
    draftId: newId(),
  });
  // What would change who stands how to it is refused behind the door.
  if (name === 'guard.close' || name === 'guard.open') return { caseId, user: 'niemand' };
  if (name === 'guard.emergency' || name === 'guard.ask') return { ...Object(inputs[name]), reason: '' };
  return inputs[name];
}

function lastLine() {
  const [line] = readLog(office.register().reader, { before: null, limit: 1 });
  return line;
}

function said(answer: Answered): 'allowed' | 'not-allowed' | 'closed-for-you' {
  if (answer.ok) return 'allowed';
  const { code } = answer.failure;
  return code === 'not-allowed' || code === 'closed-for-you' ? code : 'allowed';
}
