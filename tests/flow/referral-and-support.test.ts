import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowOf } from '../../db/cases.ts';
import { destroyCase } from '../../db/destroy.ts';
import { caseReferrals, caseSupports } from '../../db/schema/cases.ts';
import { rowsThatDiffer } from '../../main/verify-rows.ts';
import type { NewReferral } from '../../shared/case/referrals.ts';
import type { CaseView } from '../../shared/contract/case.ts';
import { addDays, type Day } from '../../shared/dates.ts';
import { UserName } from '../../shared/ids.ts';
import { granted } from '../support/granted.ts';
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

/** A complaint that Marit takes down today. */
async function recorded(): Promise<CaseView> {
  const telephone = office.as('telephone');
  const intake = sampleIntake({ kind: 'KLA', receivedOn: today });
  const made = granted(await telephone.case.register({ intake, draftId: null }));
  return granted(await telephone.case.open({ caseId: made.id }));
}

function referral(changes: Partial<NewReferral> = {}): NewReferral {
  return {
    to: { list: 'desks', code: 'KLACHTENGEM', name: '' },
    on: today,
    sent: [],
    withoutConsent: '',
    forwarding: null,
    told: 'Dien de klacht eerst in bij de gemeente.',
    consent: null,
    newConsent: null,
    followUpOn: addDays(today, 14),
    waits: true,
    ...changes,
  };
}

test('a referral stands in the report with its kind, its task on Vandaag and the stage, in one act', async () => {
  const view = await recorded();
  const telephone = office.as('telephone');
  const referred = granted(await telephone.referral.make({ ...at(view), ...referral() }));
  expect(referred.stage).toBe('referred-waiting');
  expect(referred.referrals).toMatchObject([{ kind: 'municipality', followUp: 1, outcome: null }]);
  expect(referred.tasks).toMatchObject([{ kind: 'follow-up', text: 'Klachtenmeldpunt van de gemeente' }]);
  const { tasks } = granted(await telephone.today.show({ scope: 'mine' }));
  expect(tasks.filter((row) => row.case.id === view.id)).toHaveLength(1);
  expect(rowsOf(view)).toEqual([
    {
      referral: 1,
      kind: 'municipality',
      organisation: 'KLACHTENGEM',
      onDay: today,
      article: null,
      outcome: null,
      heardOn: null,
    },
  ]);
});

test('what came of it ends the task; an outcome that the list does not know is refused', async () => {
  const telephone = office.as('telephone');
  const view = await recorded();
  const referred = granted(await telephone.referral.make({ ...at(view), ...referral() }));
  const heard = { referral: 1, outcome: 'GEEN-ANTW', on: today, note: '', followUpOn: null };
  expect(await telephone.referral.hear({ ...at(referred), ...heard, outcome: 'WEG' })).toMatchObject({
    failure: { code: 'unknown-code', list: 'referral-outcomes', value: 'WEG' },
  });
  const known = granted(await telephone.referral.hear({ ...at(referred), ...heard }));
  expect(known.stage).toBe('in-conversation');
  expect(known.tasks).toMatchObject([{ doneOn: today }]);
  expect(rowsOf(view)).toMatchObject([{ outcome: 'GEEN-ANTW', heardOn: today }]);
});

test('a referral recorded wrongly is withdrawn with why: its row is gone, its task is dropped, its lines stay', async () => {
  const telephone = office.as('telephone');
  const view = await recorded();
  const referred = granted(await telephone.referral.make({ ...at(view), ...referral() }));
  expect(await telephone.referral.withdraw({ ...at(referred), referral: 1, reason: '' })).toMatchObject({
    failure: { code: 'reason-required' },
  });
  const back = granted(await telephone.referral.withdraw({ ...at(referred), referral: 1, reason: 'Andere melding' }));
  expect(back.stage).toBe('in-conversation');
  expect(back.tasks).toMatchObject([{ doneOn: today }]);
  expect(back.referrals).toMatchObject([{ referral: 1, withdrawn: 'Andere melding' }]);
  expect(rowsOf(view)).toEqual([]);
  const types = back.timeline.map(({ event }) => event.type);
  expect(types).toEqual(expect.arrayContaining(['referred', 'referralWithdrawn']));
});

test('details go along with consent only, and a place that no list has is refused', async () => {
  const telephone = office.as('telephone');
  const view = await recorded();
  const sent = referral({ sent: ['contact', 'story'] });
  expect(await telephone.referral.make({ ...at(view), ...sent })).toMatchObject({
    failure: { code: 'pass-on-consent-missing', rule: 'PRI-03' },
  });
  const strange = referral({ to: { list: 'desks', code: 'NERGENS', name: '' } });
  expect(await telephone.referral.make({ ...at(view), ...strange })).toMatchObject({
    failure: { code: 'unknown-code', list: 'desks' },
  });
  const newConsent = { who: 'caller', purpose: 'pass-on', to: 'gemeente', way: 'spoken', on: today, note: '' } as const;
  const passed = granted(await telephone.referral.make({ ...at(view), ...sent, newConsent }));
  expect(passed.referrals).toMatchObject([{ sent: ['contact', 'story'], consent: 1 }]);
  expect(passed.consents).toHaveLength(1);
});

test('a writing is sent on stamped with the day it came in, under its article', async () => {
  const view = await recorded();
  const forwarding = { article: 'Awb 6:15', stampedOn: today, sentOn: today, senderToldOn: today } as const;
  const to = { list: 'referral-targets', code: 'BEZWAAR', name: '' } as const;
  const asked = referral({ to, forwarding, sent: ['documents'] });
  const back = office.as('back-office');
  const sentOn = granted(await back.referral.make({ ...at(view), ...asked }));
  expect(sentOn.referrals).toMatchObject([{ kind: 'objection', forwarding }]);
  expect(rowsOf(view)).toMatchObject([{ article: 'Awb 6:15', organisation: null }]);
});

const draft = {
  name: 'Fatma Yildirim',
  address: 'Voorbeeldstraat 1',
  dated: null,
  against: 'De gemeente',
  conduct: 'Niemand belt terug.',
  wish: '',
};

test('support is agreed, the complaint is written in editions, sent by the client, and ends with the way on', async () => {
  const desk = office.as('back-office');
  const view = await recorded();
  const asked = { grounds: ['LEZEN'], why: 'Zij leest weinig.', agreed: 'Wij schrijven samen.', on: today };
  expect(await desk.support.agree({ ...at(view), ...asked, grounds: ['HAAST'] })).toMatchObject({
    failure: { code: 'unknown-code', list: 'support-grounds' },
  });
  const agreed = granted(await desk.support.agree({ ...at(view), ...asked }));
  expect(agreed.stage).toBe('in-support');
  const call = { kind: 'accompanied-call', text: 'Samen gebeld.', on: today } as const;
  const noted = granted(await desk.support.note({ ...at(agreed), ...call }));
  const first = granted(await desk.support.draft({ ...at(noted), draft }));
  const second = granted(await desk.support.draft({ ...at(first), draft: { ...draft, dated: today } }));
  const sent = granted(await desk.support.sent({ ...at(second), edition: 2, way: 'printed', on: today }));
  const ending = { wayOn: 'complained-with-us', on: today, note: '', followUpOn: addDays(today, 43) } as const;
  const ended = granted(await desk.support.end({ ...at(sent), ...ending }));
  expect(ended.supports).toMatchObject([
    { notes: [call], drafts: [{ edition: 1 }, { edition: 2 }], sent: [{ edition: 2 }], ended: { followUp: 1 } },
  ]);
  expect(ended.stage).toBe('referred-waiting');
  expect(supportRowsOf(view)).toEqual([{ support: 1, fromDay: today, toDay: today, wayOn: 'complained-with-us' }]);
});

test('of a destroyed report codes and days of its referrals and support stay, and no word', async () => {
  const desk = office.as('back-office');
  const view = await recorded();
  const referred = granted(await desk.referral.make({ ...at(view), ...referral({ told: 'GEHEIM' }) }));
  const asked = { grounds: ['TAAL'], why: 'GEHEIM', agreed: 'GEHEIM', on: today };
  granted(await desk.support.agree({ ...at(referred), ...asked }));
  expect(rowsThatDiffer(office.register().reader)).toEqual([]);
  const line = {
    at: office.clock.now(),
    user: 'anouk',
    role: 'administrator',
    purpose: 'administration',
    action: 'case.destroy',
    object: view.id,
    result: 'ok',
  } as const;
  granted(
    await destroyCase(office.register(), {
      caseId: view.id,
      at: office.clock.now(),
      by: UserName.parse('anouk'),
      line,
    }),
  );
  expect(rowsOf(view)).toMatchObject([{ kind: 'municipality', onDay: today }]);
  expect(supportRowsOf(view)).toHaveLength(1);
  expect(rowsThatDiffer(office.register().reader)).toEqual([]);
});

function rowsOf({ id }: CaseView) {
  const { reader } = office.register();
  const rows = reader.sql
    .select()
    .from(caseReferrals)
    .where(eq(caseReferrals.caseRow, rowOf(reader, id) ?? 0))
    .all();
  return rows.map(({ caseRow: _, ...row }) => row);
}

function supportRowsOf({ id }: CaseView) {
  const { reader } = office.register();
  const rows = reader.sql
    .select()
    .from(caseSupports)
    .where(eq(caseSupports.caseRow, rowOf(reader, id) ?? 0))
    .all();
  return rows.map(({ caseRow: _, ...row }) => row);
}
