import { ORPCError } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../main/deps.ts';
import { newSession, type Session } from '../../main/host.ts';
import { verifyAll } from '../../main/verify-register.ts';
import { nobody } from '../../shared/case/person.ts';
import { noFilters } from '../../shared/contract/no-filters.ts';
import { cleanText } from '../../shared/privacy/clean-text.ts';
import { randomFrom } from '../../shared/random.ts';
import { refused } from '../../shared/result.ts';
import { roles } from '../../shared/roles.ts';
import { failureSentence } from '../../shared/text/failure-sentence.ts';
import { ask } from '../support/ask.ts';
import { type ContractCall, contractCalls } from '../support/contract-calls.ts';
import { granted } from '../support/granted.ts';
import { hostileTexts, hugeValues } from '../support/hostile-values.ts';
import { type Mutation, mutationsOf } from '../support/mutations.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { prototypesNow } from '../support/prototypes.ts';
import { registerContents } from '../support/register-contents.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { runSeed, times } from '../support/times.ts';
import { decidedCalls } from './calls.ts';
import { exampleInputs } from './example-inputs.ts';

let office: TestOffice;
let inputs: ReturnType<typeof exampleInputs>;
const prototypes = prototypesNow();

beforeAll(async () => {
  office = await openOffice();
  // A computer without a browser: what is let through to the printer stops there.
  office.host.printer = async () => refused({ code: 'no-print-browser' });
  const { id } = granted(await office.as('back-office').case.register({ intake: sampleIntake(), draftId: null }));
  // A version that the report does not have: a change that gets as far as the report is refused there.
  inputs = exampleInputs({ caseId: id, version: 999, signalId: newId(), draftId: newId() });
}, 120_000);
afterAll(() => office.close());

/** How many hostile inputs each call is given: 500 with `npm run long -- fuzz`. */
const perCall = times(25);
/** In `npm test` fewer that a call takes up which hashes a password each time. */
const fewHashed = perCall > 25 ? perCall : 3;
const hashing =
  /^(account\.(approve|openRegister|rotate)|me\.(startFactor|stopFactor|startDeviceSecret|stopDeviceSecret|changePassword)|entry\.(signIn|recover|unlock|create\w+))$/;

describe(`hostile input at the door (seed ${runSeed})`, () => {
  test.each(contractCalls)('$name answers, or refuses in words and writes nothing', async (call) => {
    const session = sessionFor(call);
    const random = randomFrom(`${call.name} ${runSeed}`);
    const mutations = mutationsOf(call.input, inputs[call.name]);
    const drawn = Array.from({ length: perCall }, () => mutations.draw(random));
    const fits = ({ input }: Mutation) => call.input.safeParse(input).success;
    const before = registerContents(office.host);
    for (const mutation of drawn.filter((each) => !fits(each)))
      expect(await outcomeOf(call, session, mutation), mutation.what).toBe('bad-request');
    let kept = registerContents(office.host);
    expect(kept).toEqual(before);
    for (const mutation of drawn.filter(fits).slice(0, hashing.test(call.name) ? fewHashed : perCall)) {
      const outcome = await outcomeOf(call, session, mutation);
      const after = registerContents(office.host);
      if (outcome !== 'ok') expect(after, `${mutation.what}: ${outcome}`).toEqual(kept);
      kept = after;
    }
    expect(prototypesNow()).toEqual(prototypes);
  });

  test.each(Object.entries(hugeValues))('%s is refused or answered in time, wherever it stands', async (what, make) => {
    const random = randomFrom(`${what} ${runSeed}`);
    const value = make();
    for (let turn = 0; turn < times(3); turn += 1) {
      const call = random.pick(contractCalls);
      const input = mutationsOf(call.input, inputs[call.name]).with(random, value);
      expect(await outcomeOf(call, sessionFor(call), { what, input })).toMatch(/^[a-z-]+$/);
    }
  });

  test('after all of it the register is sound', async () => {
    expect(await verifyAll(office.register())).toMatchObject({ sound: true });
  });
});

test.each(Object.entries(hostileTexts))(
  'a report with "%s" in every field is kept, opened and found as it was cleaned',
  async (_, text) => {
    const client = office.as('back-office');
    // Who was declared as near in a test above is no reason that a report is closed here.
    for (const { id } of granted(await client.relation.list({}))) granted(await client.relation.remove({ id }));
    const person = { ...nobody, name: text, phone: text, email: text, address: text, postcode: text, born: text };
    const short =
      [...text].length > 200
        ? { caller: sampleIntake().caller, title: '' }
        : { caller: person, concerned: person, title: text };
    const intake = sampleIntake({ ...short, story: `begin ${text} eind`, wishes: text });
    const { id } = granted(await client.case.register({ intake, draftId: null }));

    const opened = granted(await client.case.open({ caseId: id }));
    expect(opened.intake.story).toBe(cleanText(`begin ${text} eind`).text);
    const found = await client.register.search({
      query: text.slice(0, 500),
      filters: noFilters,
      after: null,
      limit: 200,
    });
    expect(found.ok).toBe(true);
  },
);

async function outcomeOf({ name }: ContractCall, session: Session, { what, input }: Mutation): Promise<string> {
  const started = process.cpuUsage();
  try {
    const answer = await ask(office, session, { name, input });
    if (answer.ok) return 'ok';
    expect(answer.failure.code, `${name}: ${what}`).not.toBe('unexpected');
    expect(failureSentence(answer.failure, 'nl').length).toBeGreaterThan(10);
    return answer.failure.code;
  } catch (error) {
    if (error instanceof ORPCError && error.code === 'BAD_REQUEST') return 'bad-request';
    throw error instanceof Error ? new Error(`${name}: ${what}: ${error.message}`, { cause: error }) : error;
  } finally {
    // Of the processor, since a busy machine is slow and not at fault; whoever waits for ever is ended by the test's own limit.
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000, `milliseconds of ${name}: ${what}`).toBeLessThan(5_000);
  }
}

function sessionFor({ name, meta }: ContractCall): Session {
  if (meta.asker === 'visitor') return newSession(office.host);
  const may = (decidedCalls[name]?.[5] ?? '').split(' ');
  const allowed = roles.filter((_, at) => may[at] !== undefined && may[at] !== '-');
  const role = allowed.includes('back-office') ? 'back-office' : allowed[0];
  if (!role) throw new Error(`Nobody may ask ${name}`);
  return office.at[role].session;
}
