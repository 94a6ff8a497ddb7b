import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noFilters } from '../../shared/contract/no-filters.ts';
import type { CaseId } from '../../shared/ids.ts';
import { weekOf } from '../../shared/review/week-of.ts';
import { granted } from '../support/granted.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { sampleIntake } from '../support/sample-intake.ts';

/** Need to know, conflicts of interest, emergencies and four eyes, through the door. */
let office: TestOffice;
const search = { query: '', filters: noFilters, after: null, limit: 200 };
const neighbour = {
  name: 'Henk Vermeulen',
  born: '12-3-1961',
  address: 'Dorpsweg 12',
  postcode: '3083 AX',
  phone: '',
  email: '',
};

beforeAll(async () => {
  office = await openOffice();
}, 120_000);
afterAll(() => office.close());

async function given(told: Partial<typeof neighbour> = {}): Promise<CaseId> {
  const { caller } = sampleIntake();
  const intake = sampleIntake({ caller: { ...caller, ...told } });
  return granted(await office.as('telephone').case.register({ intake, draftId: null })).id;
}

async function found(role: 'telephone' | 'back-office' | 'investigator'): Promise<readonly string[]> {
  return granted(await office.as(role).register.search(search)).rows.map(({ id }) => id);
}

describe('a sensitive report', () => {
  let caseId: CaseId;

  test('is handed to the back office by who marks it on the telephone, and is out of sight there', async () => {
    caseId = await given();
    const telephone = office.as('telephone');
    expect(await telephone.guard.mark({ caseId, version: 1, reason: '' })).toMatchObject({
      failure: { code: 'reason-required' },
    });
    granted(await telephone.guard.mark({ caseId, version: 1, reason: 'Opvang na geweld' }));
    expect(await telephone.case.open({ caseId })).toMatchObject({ failure: { code: 'not-allowed' } });
    expect(await found('telephone')).not.toContain(caseId);
    expect(granted(await office.as('back-office').case.open({ caseId }))).toMatchObject({
      sensitive: true,
      owner: null,
    });
    const { lines } = granted(await office.as('reviewer').log.show({ before: null, limit: 1 }));
    expect(lines[0]).toMatchObject({ action: 'case.open', sensitivity: 'sensitive' });
  });

  test('is for its handler alone once somebody handles it', async () => {
    const backOffice = office.as('back-office');
    const { version } = granted(await backOffice.case.open({ caseId }));
    const owner = granted(await office.as('investigator').me.show({})).user;
    granted(await backOffice.case.assign({ caseId, version, owner }));
    expect(await backOffice.case.open({ caseId })).toMatchObject({ failure: { code: 'not-allowed' } });
    expect(await found('back-office')).not.toContain(caseId);
    expect(granted(await office.as('investigator').case.open({ caseId })).sensitive).toBe(true);
    expect(await found('investigator')).toContain(caseId);
  });

  test('opens for an hour in an emergency, for looking only, and the reviewer sees it at once', async () => {
    const backOffice = office.as('back-office');
    expect(await backOffice.guard.emergency({ caseId, reason: 'Even kijken' })).toMatchObject({
      failure: { code: 'reason-too-short' },
    });
    const reason = 'De beller is in gevaar en de behandelaar is ziek';
    granted(await backOffice.guard.emergency({ caseId, reason }));
    const { version } = granted(await backOffice.case.open({ caseId }));
    const on = office.clock.today();
    expect(await backOffice.case.note({ caseId, version, kind: 'note', text: 'x', on })).toMatchObject({
      failure: { code: 'not-allowed' },
    });
    const week = weekOf(on);
    expect(granted(await office.as('reviewer').review.show({ week })).items[0]).toMatchObject({
      caseId,
      user: 'joris',
      reasons: ['emergency'],
    });
    const drawn = granted(await office.as('reviewer').review.draw({ week }));
    expect(drawn.items.filter(({ reasons }) => reasons.includes('emergency'))).toHaveLength(1);
    const at = office.clock.now();
    office.clock.moveTo('2026-06-30T10:00:00.001Z');
    expect(await backOffice.case.open({ caseId })).toMatchObject({ failure: { code: 'not-allowed' } });
    office.clock.moveTo(at);
  });

  test('is made ordinary by two', async () => {
    const investigator = office.as('investigator');
    const { version } = granted(await investigator.case.open({ caseId }));
    const lift = () => investigator.guard.lift({ caseId, version, reason: 'Het gevaar is voorbij' });
    expect(await lift()).toMatchObject({ failure: { code: 'approval-required', act: 'lift-sensitive' } });
    granted(await investigator.guard.ask({ caseId, act: 'lift-sensitive', reason: 'Het gevaar is voorbij' }));
    const [asked] = granted(await office.as('reviewer').guard.approvals({}));
    const id = asked?.id ?? '';
    expect(await investigator.guard.decide({ id, approve: true })).toMatchObject({
      failure: { code: 'second-person-required' },
    });
    expect(granted(await office.as('reviewer').guard.decide({ id, approve: true }))).toEqual([]);
    granted(await lift());
    expect(granted(await office.as('back-office').case.open({ caseId })).sensitive).toBe(false);
    // An approval serves once.
    granted(await investigator.guard.mark({ caseId, version: version + 1, reason: 'Toch weer' }));
    expect(await investigator.guard.lift({ caseId, version: version + 2, reason: 'x' })).toMatchObject({
      failure: { code: 'approval-required' },
    });
  });
});

describe('a report about somebody near a colleague', () => {
  test('is closed for him, whether it was told before or after he declared it, and for nobody else', async () => {
    const before = await given(neighbour);
    const backOffice = office.as('back-office');
    granted(await backOffice.case.open({ caseId: before }));
    granted(await backOffice.relation.declare({ kind: 'neighbour', person: neighbour }));
    const after = await given({ ...neighbour, name: 'H. Vermeulen', born: '', phone: '010 000 55 66' });
    for (const caseId of [before, after]) {
      expect(await backOffice.case.open({ caseId })).toMatchObject({ failure: { code: 'closed-for-you' } });
      expect(await backOffice.guard.emergency({ caseId, reason: 'Dit is echt heel erg dringend' })).toMatchObject({
        failure: { code: 'closed-for-you' },
      });
      expect(await found('back-office')).not.toContain(caseId);
      granted(await office.as('telephone').case.open({ caseId }));
    }
    const { lines } = granted(await office.as('reviewer').log.show({ before: null, limit: 20 }));
    expect(lines.map(({ result }) => result)).toContain('closed-for-you');
  });

  test('what was declared can be taken back, and is kept by nobody in words', async () => {
    const backOffice = office.as('back-office');
    const caseId = await given(neighbour);
    const [relation, ...others] = granted(await backOffice.relation.list({}));
    expect(others).toEqual([]);
    expect(Object.keys(relation ?? {}).sort()).toEqual(['declaredAt', 'id', 'kind']);
    expect(granted(await backOffice.relation.remove({ id: relation?.id ?? '' }))).toEqual([]);
    granted(await backOffice.case.open({ caseId }));
  });

  test('a person of whom nothing is told cannot be declared', async () => {
    const person = { name: 'Jan', born: '', address: '', postcode: '', phone: '', email: '' };
    expect(await office.as('telephone').relation.declare({ kind: 'friend', person })).toMatchObject({
      failure: { code: 'person-untold' },
    });
  });

  test('a complaint about a colleague is closed for him, until another says that it is not so', async () => {
    const caseId = await given();
    const telephone = office.as('telephone');
    const { user } = granted(await office.as('back-office').me.show({}));
    expect(granted(await telephone.guard.close({ caseId, user }))).toMatchObject([{ user, why: 'about' }]);
    expect(await office.as('back-office').case.open({ caseId })).toMatchObject({ failure: { code: 'closed-for-you' } });
    expect(await office.as('back-office').guard.open({ caseId, user })).toMatchObject({
      failure: { code: 'closed-for-you' },
    });
  });
});
