import { ORPCError } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../main/deps.ts';
import { newSession, type Session } from '../../main/host.ts';
import { verifyAll } from '../../main/verify-register.ts';
import { nobody } from '../../shared/case/person.ts';
import { noFilters } from '../../shared/contract/no-filters.ts';
import { cleanText } from '../../shared/privacy/clean-text.ts';
import { roles } from '../../shared/roles.ts';
import { failureSentence } from '../../shared/text/failure-sentence.ts';
import { ask } from '../support/ask.ts';
import { type ContractCall, contractCalls } from '../support/contract-calls.ts';
import { granted } from '../support/granted.ts';
import { hostileTexts } from '../support/hostile-values.ts';
import { type Mutation, mutationsOf } from '../support/mutations.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { registerContents } from '../support/register-contents.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { runSeed, times } from '../support/times.ts';
import { decidedCalls } from './calls.ts';
import { exampleInputs } from './example-inputs.ts';

let office: TestOffice;
let inputs: ReturnType<typeof exampleInputs>;
const natural = Object.getOwnPropertyNames(Object.prototype).sort();

beforeAll(async () => {
  office = await openOffice();
  const { id } = granted(await office.as('back-office').case.register({ intake: sampleIntake(), draftId: null }));
  // A version that the report does not have: a change that gets as far as the report is refused there.
  inputs = exampleInputs({ caseId: id, version: 999, signalId: newId(), draftId: newId() });
}, 120_000);
afterAll(() => office.close());

/** Calls that hash a password each time: fewer of them. */
const slow: readonly string[] = [
  'account.approve',
  'account.openRegister',
  'account.rotate',
  'me.startFactor',
  'me.stopFactor',
  'me.changePassword',
  'entry.signIn',
  'entry.recover',
  'entry.unlock',
];

describe(`hostile input at the door (seed ${runSeed})`, () => {
  test.each(contractCalls)('the schema of $name refuses what does not fit, and nothing is written', async (call) => {
    const session = sessionFor(call);
    const before = registerContents(office.host);
    const unfit = mutationsOf(call.input, inputs[call.name]).filter(
      ({ input }) => !call.input.safeParse(input).success,
    );
    expect(unfit.length).toBeGreaterThan(20);
    for (const mutation of unfit) expect(await outcomeOf(call, session, mutation), mutation.what).toBe('bad-request');
    expect(registerContents(office.host)).toEqual(before);
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(natural);
  });

  test.each(contractCalls)(
    '$name answers or refuses in words what its schema lets through, and a refusal writes nothing',
    async (call) => {
      const session = sessionFor(call);
      let before = registerContents(office.host);
      for (const mutation of someThatFit(call)) {
        const outcome = await outcomeOf(call, session, mutation);
        const after = registerContents(office.host);
        if (outcome !== 'ok') expect(after, `${mutation.what}: ${outcome}`).toEqual(before);
        before = after;
      }
    },
  );

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
  try {
    const answer = await ask(office, session, { name, input });
    if (answer.ok) return 'ok';
    expect(answer.failure.code, `${name}: ${what}`).not.toBe('unexpected');
    expect(failureSentence(answer.failure, 'nl').length).toBeGreaterThan(10);
    return answer.failure.code;
  } catch (error) {
    if (error instanceof ORPCError && error.code === 'BAD_REQUEST') return 'bad-request';
    throw error instanceof Error ? new Error(`${name}: ${what}: ${error.message}`, { cause: error }) : error;
  }
}

/** A random part: many of them say the same thing twice, and some hash a password each time. */
function someThatFit(call: ContractCall): readonly Mutation[] {
  const fitting = mutationsOf(call.input, inputs[call.name]).filter(({ input }) => call.input.safeParse(input).success);
  const random = seededRandom(runSeed);
  const most = times(slow.includes(call.name) ? 4 : 8);
  return Array.from({ length: Math.min(most, fitting.length) }, () =>
    fitting.splice(random.below(fitting.length), 1),
  ).flat();
}

function sessionFor({ name, meta }: ContractCall): Session {
  if (meta.asker === 'visitor') return newSession(office.host);
  const may = (decidedCalls[name]?.[5] ?? '').split(' ');
  const allowed = roles.filter((_, at) => may[at] !== undefined && may[at] !== '-');
  const role = allowed.includes('back-office') ? 'back-office' : allowed[0];
  if (!role) throw new Error(`Nobody may ask ${name}`);
  return office.at[role].session;
}
