import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { saveAbsence } from '../../db/absences.ts';
import { type BrowserHost, serveBrowser } from '../../main/browser/server.ts';
import { newId } from '../../main/deps.ts';
import { day } from '../../shared/dates.ts';
import { answerOf } from '../../shared/failure.ts';
import { type CaseId, UserName } from '../../shared/ids.ts';
import { ok, refused } from '../../shared/result.ts';
import { type Role, roles } from '../../shared/roles.ts';
import { ask } from '../support/ask.ts';
import { contractCalls } from '../support/contract-calls.ts';
import { replacedBy, reportStanding } from '../support/guarded-reports.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { type ModelStand, modelAnswer, stranger } from '../support/rights-model.ts';
import { exampleInputs } from './example-inputs.ts';

/**
 * Role × call × relation × sensitivity: every call about a report, asked by every role for every way of standing to it, ordinary
 * and sensitive, at the door and over HTTP, against the model (`tests/support/rights-model.ts`).
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
let served: BrowserHost;
let origin = '';
const reports = new Map<string, CaseId>();

beforeAll(async () => {
  office = await openOffice();
  // A computer without a browser: what is let through to the printer stops there.
  office.host.printer = async () => refused({ code: 'no-print-browser' });
  const renderer = join(office.folder, '..', 'renderer');
  mkdirSync(renderer);
  writeFileSync(join(renderer, 'index.html'), '<!doctype html><title>Meldpunt</title>');
  served = await serveBrowser({ host: office.host, renderer, port: 0, handOverSecret: 'a secret of this test' });
  origin = `http://127.0.0.1:${served.port}`;
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
  await served.close();
  office.close();
});

const aboutCases = contractCalls.filter(({ meta }) => meta.about === 'case');

describe.each(roles)('%s', (role) => {
  test.each(aboutCases)('asks $name', async ({ name }) => {
    for (const [at, stand] of stands.entries()) {
      const answer = await ask(office, office.at[role].session, { name, input: inputOf(name, role, at) });
      expect([at, said(answer)]).toEqual([at, modelAnswer([role], name, stand)]);
    }
  });

  test('is answered the same over HTTP', async () => {
    for (const [turn, { name }] of aboutCases.entries()) {
      const at = (turn * 7 + roles.indexOf(role)) % stands.length;
      const stand = stands[at] ?? stranger;
      const answer = await overHttp(role, name, inputOf(name, role, at));
      expect([name, at, said(answer)]).toEqual([name, at, modelAnswer([role], name, stand)]);
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

const Answered = answerOf(z.unknown());

async function overHttp(role: Role, name: string, input: unknown): Promise<z.infer<typeof Answered>> {
  const session = office.at[role].session.id;
  const headers = { origin, connection: 'close', 'content-type': 'application/json', 'x-meldpunt-session': session };
  const body = JSON.stringify({ json: input });
  const response = await fetch(`${origin}/rpc/${name.replace('.', '/')}`, { method: 'POST', headers, body });
  return z.object({ json: Answered }).parse(await response.json()).json;
}

function said(answer: z.infer<typeof Answered>): 'allowed' | 'not-allowed' | 'closed-for-you' {
  if (answer.ok) return 'allowed';
  const { code } = answer.failure;
  return code === 'not-allowed' || code === 'closed-for-you' ? code : 'allowed';
}
