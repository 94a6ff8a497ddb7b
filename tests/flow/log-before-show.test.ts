import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readLog } from '../../db/log.ts';
import { newId } from '../../main/deps.ts';
import { newSession } from '../../main/host.ts';
import { ok } from '../../shared/result.ts';
import { roles } from '../../shared/roles.ts';
import { ask } from '../support/ask.ts';
import { contractCalls } from '../support/contract-calls.ts';
import { granted } from '../support/granted.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { rawConnection } from '../support/raw-connection.ts';
import { registerContents } from '../support/register-contents.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { decidedCalls } from './calls.ts';
import { exampleInputs } from './example-inputs.ts';

let office: TestOffice;
let inputs: ReturnType<typeof exampleInputs>;

beforeAll(async () => {
  office = await openOffice();
  // A browser takes seconds for each print; what is logged of it is the same.
  office.host.printer = async () => ok(Buffer.from('%PDF-1.4'));
}, 120_000);
afterAll(() => office.close());

/** A fresh report each time, owned by the back office, and a draft: so that most calls have something to do. */
beforeEach(async () => {
  const client = office.as('back-office');
  const { id } = granted(await client.case.register({ intake: sampleIntake(), draftId: null }));
  const draft = granted(await client.draft.save({ id: null, intake: sampleIntake() }));
  inputs = exampleInputs({ caseId: id, version: 1, signalId: newId(), draftId: draft.id });
});

const accountCalls = contractCalls.filter(({ meta }) => meta.asker === 'account');

test.each(accountCalls)('$name leaves one line when it is logged, and none when it is not', async ({ name, meta }) => {
  const before = lines();
  const answer = await ask(office, sessionFor(name), { name, input: inputs[name] });

  const added = lines().filter(({ seq }) => seq > (before[0]?.seq ?? 0));
  // What is asked at each keystroke leaves a line for each report that it shows for the first time.
  expect(added).toHaveLength(meta.logged === 'when-new' ? newReports(answer).length : meta.logged ? 1 : 0);
  for (const line of added)
    expect(line).toMatchObject({
      action: name,
      purpose: meta.purpose,
      result: answer.ok ? 'ok' : answer.failure.code,
    });
});

test('the line of a view names the report, and never a name or a searched text', async () => {
  const { session } = office.at['back-office'];
  await ask(office, session, {
    name: 'register.search',
    input: { ...Object(inputs['register.search']), query: 'yildirim' },
  });
  const [line] = lines();
  expect(line?.object).toMatch(/^query 8 [0-9a-f]{16}$/);
  await ask(office, session, { name: 'case.open', input: inputs['case.open'] });
  expect(lines()[0]).toMatchObject({
    action: 'case.open',
    object: Object(inputs['case.open']).caseId,
    user: 'joris',
    role: 'back-office',
  });
});

test('a hint leaves one line for each report it shows, naming it, and none when it shows it again beside the same draft', async () => {
  const { session } = office.at.investigator;
  const input = { ...Object(inputs['hint.find']), draftId: newId() };
  const shown = async (asked: unknown) => {
    const before = lines()[0]?.seq ?? 0;
    const answer = await ask(office, session, { name: 'hint.find', input: asked });
    const added = lines().filter(({ seq }) => seq > before);
    return { reports: newReports(answer), logged: added.map(({ object }) => object) };
  };
  expect(await shown(input)).toEqual({ reports: [], logged: [] });

  const { id } = granted(await office.as('investigator').case.register({ intake: sampleIntake(), draftId: null }));
  expect(await shown(input)).toEqual({ reports: [id], logged: [id] });
  expect(await shown(input)).toEqual({ reports: [id], logged: [] });
  expect(await shown({ ...input, draftId: newId() })).toEqual({ reports: [id], logged: [id] });
});

describe('while the log cannot be written', () => {
  beforeEach(() =>
    tamper(`CREATE TRIGGER log_full BEFORE INSERT ON log BEGIN SELECT RAISE(ABORT, 'no more lines'); END`),
  );
  afterEach(() => tamper('DROP TRIGGER log_full'));

  test.each(accountCalls.filter(({ meta }) => meta.logged))(
    '$name shows nothing and changes nothing',
    async ({ name }) => {
      const before = registerContents(office.host);
      const answer = await ask(office, sessionFor(name), { name, input: inputs[name] });

      expect(answer).toEqual({ ok: false, failure: { code: 'log-unwritable' } });
      expect(registerContents(office.host)).toEqual(before);
    },
  );

  test('nobody enters', async () => {
    const session = newSession(office.host);
    const { user, password } = office.at.telephone;
    const answer = await ask(office, session, { name: 'entry.signIn', input: { user, password } });

    expect(answer).toEqual({ ok: false, failure: { code: 'log-unwritable' } });
    expect(session.account).toBeNull();
    expect(await ask(office, session, { name: 'me.show', input: {} })).toMatchObject({
      failure: { code: 'not-signed-in' },
    });
  });
});

/** The window of a colleague who may make the call, the back office first. */
function sessionFor(name: string) {
  const may = (decidedCalls[name]?.[5] ?? '').split(' ');
  const allowed = roles.filter((_, at) => may[at] !== undefined && may[at] !== '-');
  const role = allowed.includes('back-office') ? 'back-office' : allowed[0];
  if (!role) throw new Error(`Nobody may ask ${name}`);
  return office.at[role].session;
}

/** The reports that an answer of hints names, each once. */
function newReports(answer: { readonly ok: boolean; readonly value?: unknown }): readonly unknown[] {
  const lists: unknown[][] = Object.values(Object(answer.value));
  return [...new Set(lists.flat().map((hint) => Object(hint).caseId))];
}

function lines() {
  return readLog(office.register().reader, { before: null, limit: 200 });
}

function tamper(sql: string): void {
  const connection = rawConnection(office.host);
  connection.exec(sql);
  connection.close();
}
