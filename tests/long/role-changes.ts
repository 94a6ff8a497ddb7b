import { saveAbsence } from '../../db/absences.ts';
import { newId } from '../../main/deps.ts';
import { day } from '../../shared/dates.ts';
import { type CaseId, UserName } from '../../shared/ids.ts';
import { type Random, randomFrom } from '../../shared/random.ts';
import { ok, refused } from '../../shared/result.ts';
import { type Role, roles } from '../../shared/roles.ts';
import { exampleInputs } from '../flow/example-inputs.ts';
import { ask } from '../support/ask.ts';
import { contractCalls } from '../support/contract-calls.ts';
import { replacedBy, reportStanding } from '../support/guarded-reports.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { type ModelStand, modelAnswer } from '../support/rights-model.ts';

/** Calls about a report that change nothing when they are let through: their version is that of no report. */
const calls = contractCalls.filter(({ name, meta }) => meta.about === 'case' && !name.startsWith('guard.'));
/** Roles that one account may hold together, besides one alone (reliability bar, 3.1); an evaluator has no key of reports. */
const pairs: readonly (readonly Role[])[] = [
  ['telephone', 'back-office'],
  ['back-office', 'investigator'],
  ['telephone', 'investigator'],
];

/**
 * Sequences in which the roles of a colleague change between his calls: each call is answered by the roles he has at that moment
 * (ASVS 8.3.2), as the model says. At twenty times 2,000 sequences of ten steps. Counts sequences.
 */
export async function roleChanges(times: number, seed: number) {
  const random = randomFrom(`role changes ${seed}`);
  const office = await openOffice();
  // A computer without a browser: what is let through to the printer stops there.
  office.host.printer = async () => refused({ code: 'no-print-browser' });
  const me = UserName.parse(office.at['back-office'].user);
  await office.register().write((writer) => {
    const from = day('2026-01-01');
    saveAbsence(writer, { user: replacedBy(me), from, to: day('2026-12-31'), replacedBy: me });
    return ok(undefined);
  });
  const reports: { readonly caseId: CaseId; readonly stand: ModelStand }[] = [];
  for (let made = 0; made < 60; made += 1) {
    const stand = anyStand(random);
    reports.push({ caseId: await reportStanding(office, me, stand), stand });
  }
  let failed = 0;
  let steps = 0;
  for (let sequence = 0; sequence < 100 * times; sequence += 1) {
    let differs = false;
    for (let step = 0; step < 10; step += 1) {
      const held = random.chance(0.7) ? [random.pick(roles)] : random.pick(pairs);
      giveRoles(office, me, held);
      const { caseId, stand } = random.pick(reports);
      const { name } = random.pick(calls);
      const input = exampleInputs({ caseId, version: 999, signalId: newId(), draftId: newId() })[name];
      const answer = await ask(office, office.at['back-office'].session, { name, input });
      const code = answer.ok ? 'allowed' : answer.failure.code;
      const said = code === 'not-allowed' || code === 'closed-for-you' ? code : 'allowed';
      if (said !== modelAnswer(held, name, stand)) differs = true;
      steps += 1;
    }
    if (differs) failed += 1;
  }
  office.close();
  return { count: 100 * times, failed, more: { steps } };
}

/** As the accounts file has it after a change: the door looks there at each call. */
function giveRoles({ host }: TestOffice, user: UserName, held: readonly Role[]): void {
  if (!host.accounts) throw new Error('The register is open');
  const accounts = host.accounts.accounts.map((known) =>
    known.user === user ? { ...known, roles: [...held] } : known,
  );
  host.accounts = { ...host.accounts, accounts };
}

function anyStand(random: Random): ModelStand {
  return {
    owner: random.pick(['nobody', 'me', 'replaced', 'other'] as const),
    registeredByMe: random.pick(['no', 'today', 'before'] as const),
    myTask: random.chance(0.3),
    sentIn: random.chance(0.4),
    emergency: random.chance(0.2),
    sensitive: random.chance(0.5),
    closed: random.chance(0.1),
  };
}
