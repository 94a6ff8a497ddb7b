import { describe, expect, test } from 'vitest';
import { findingOf, municipal, short } from './given.ts';

const ended = (more: object = {}) => ({
  ...municipal,
  internal: { status: 'settled-dissatisfied', receivedOn: '2025-05-12', endedOn: '2025-06-13' },
  ...more,
});
const direct = (more: object = {}) => ({
  ...municipal,
  behaviourOn: '2026-05-20',
  notComplained: { cannotBeAsked: ['fear-of-reprisal'], reason: 'Threatened', ...more },
});
const agreed = { consentToHandOver: true };
const early = { ...agreed, today: '2025-09-01', contact: { receivedOn: '2025-09-01', replyPossible: false } };

describe('step 11, a Wmo provider without competence', () => {
  const settings = { ombudsmanOverProvider: false };
  const matter = (more: object) => ({ ...ended(more), about: 'wmo-provider', law: null });
  test('a complaint about the municipality’s responsibility, with its own year', () => {
    expect(short(findingOf(matter({ behaviourOn: '2025-07-01' }), { settings }))).toEqual({
      outcome: 'O-REFER',
      desk: 'municipality',
      flags: [],
      actions: ['offer-client-support', 'set-follow-up', 'talk-over-with-client'],
      deadlines: ['complaint-year 2026-07-01'],
    });
  });

  test('also on the direct road, and then nobody approves', () => {
    const finding = findingOf({ ...direct(), about: 'wmo-provider', law: 'wmo' }, { settings });
    expect(short(finding)).toMatchObject({ outcome: 'O-REFER', deadlines: ['complaint-year 2027-05-20'] });
    expect(finding.actions).not.toContain('second-person-approval');
  });

  test('the setting says nothing about the other regimes', () => {
    expect(findingOf(ended(), { ...early, settings }).outcome).toBe('O-ESC');
  });
});

describe('step 12, the year', () => {
  const year = (otherProcedure: object | null, request: object | null = null) =>
    short(
      findingOf(ended({ otherProcedure }), {
        ...agreed,
        request,
        contact: { receivedOn: '2026-06-01', replyPossible: false },
      }),
    );
  test.each([
    ['none', null, ['ombudsman-last-day 2026-06-13'], ['9:24']],
    ['begun on the last day, still running', { startedOn: '2026-06-13' }, [], []],
    ['begun a day later, still running', { startedOn: '2026-06-14' }, ['ombudsman-last-day 2026-06-13'], ['9:24']],
    [
      'begun before the reference day, ended after',
      { startedOn: '2025-01-01', endedOn: '2025-06-20' },
      ['ombudsman-last-day 2026-06-20'],
      [],
    ],
    [
      'ended before the reference day',
      { startedOn: '2025-01-01', endedOn: '2025-06-01' },
      ['ombudsman-last-day 2026-06-13'],
      ['9:24'],
    ],
    [
      'ended on the reference day',
      { startedOn: '2025-01-01', endedOn: '2025-06-13' },
      ['ombudsman-last-day 2026-06-13'],
      ['9:24'],
    ],
  ])('another procedure: %s', (_, otherProcedure, deadlines, flags) => {
    expect(year(otherProcedure)).toMatchObject({ deadlines, flags });
  });

  test('the day of the request counts, not today', () => {
    expect(year(null, { receivedOn: '2026-06-13' }).flags).toEqual([]);
    expect(year(null, { receivedOn: '2026-06-14' }).flags).toEqual(['9:24']);
    expect(year(null, { missing: [] }).flags).toEqual(['9:24']);
  });

  test('the last day is never moved, and 29 February carries a warning', () => {
    const internal = { status: 'refused', receivedOn: '2024-02-01', endedOn: '2024-02-29' };
    const finding = findingOf({ ...municipal, internal });
    expect(short(finding).deadlines).toEqual(['ombudsman-last-day 2025-02-28']);
    expect(finding.warnings).toEqual([{ code: 'february-29', day: '2025-02-28' }]);
  });

  test('a last day may lie beyond the days that facts can hold', () => {
    const today = '2100-12-31';
    const internal = { status: 'refused', receivedOn: today, endedOn: today };
    const contact = { receivedOn: today, replyPossible: true };
    expect(short(findingOf({ ...municipal, internal }, { today, contact })).deadlines).toEqual([
      'meldpunt-reaction 2101-01-07',
      'ombudsman-last-day 2101-12-31',
    ]);
  });
});

describe('step 13, earlier or elsewhere', () => {
  test.each([
    [{ earlierHere: 'pending' }, ['9:23i']],
    [{ earlierHere: 'settled' }, ['9:23i']],
    [{ earlierHere: 'settled', newFact: true }, []],
    [{ earlierHere: 'pending', newFact: true }, []],
    [{ earlierHere: 'none', independentBody: 'pending' }, ['9:23m']],
    [{ earlierHere: 'pending', independentBody: 'settled' }, ['9:23i', '9:23m']],
  ])('%o gives %j', (answers, flags) => {
    const finding = findingOf(ended(answers), early);
    expect(short(finding)).toMatchObject({ flags, outcome: flags.length > 0 ? 'O-ESC-FLAG' : 'O-ESC' });
  });
});

describe('steps 14 and 15, which ombudsman, complete and agreed', () => {
  const incomplete = { missing: ['signature'] };
  test('consent goes before completeness, and flags stay', () => {
    const finding = findingOf(ended(), { request: incomplete });
    expect(short(finding)).toMatchObject({ outcome: 'O-HOLD', flags: ['9:24'], actions: ['ask-consent'] });
  });

  test.each([
    [{}, 'O-REPAIR', ['repair-term 2026-06-29']],
    [{ repairTermUntil: '2026-06-15' }, 'O-REPAIR', ['repair-term 2026-06-15']],
    [{ repairTermUntil: '2026-06-20' }, 'O-REPAIR', ['repair-term 2026-06-20']],
    [{ repairTermUntil: '2026-06-14' }, 'O-ESC-FLAG', []],
  ])('a signature is missing, %o: %s %j', (more, outcome, deadlines) => {
    const internal = { status: 'refused', receivedOn: '2026-04-01', endedOn: '2026-04-10' };
    const finding = findingOf({ ...municipal, internal }, { ...agreed, request: { ...incomplete, ...more } });
    expect(short(finding)).toMatchObject({ outcome, deadlines: ['ombudsman-last-day 2027-04-10', ...deadlines] });
    expect(finding.flags).toEqual(outcome === 'O-ESC-FLAG' ? ['9:23a'] : []);
  });

  test('the repair term is that of the office', () => {
    const finding = findingOf(ended(), { ...early, request: incomplete, settings: { repairWeeks: 12 } });
    expect(short(finding).deadlines).toContain('repair-term 2025-11-24');
  });

  test.each([
    [{}, {}, 'O-HOLD', ['ask-consent', 'second-person-approval']],
    [{}, { ...agreed, request: incomplete }, 'O-REPAIR', ['ask-missing-items', 'second-person-approval']],
    [{}, agreed, 'O-ESC-DIRECT', ['hand-over-to-ombudsman', 'second-person-approval']],
    [{ secondPersonApproved: true }, agreed, 'O-ESC-DIRECT', ['hand-over-to-ombudsman']],
    [
      {},
      { ...agreed, request: { ...incomplete, repairTermUntil: '2026-06-01' } },
      'O-ESC-DIRECT',
      ['hand-over-to-ombudsman', 'second-person-approval'],
    ],
  ])('the direct road, %o %o: %s %j', (more, changes, outcome, actions) => {
    const always = ['offer-client-support', 'set-follow-up', 'talk-over-with-client'];
    const finding = findingOf(direct(more), changes);
    expect(short(finding)).toMatchObject({ outcome, actions: [...actions, ...always].sort() });
  });

  test('another ombudsman gets it forwarded, only in youth matters', () => {
    const settings = { youthDesk: 'nationale-ombudsman' };
    const youth = { ...ended(), about: 'certified-institution', law: 'jeugdwet' };
    expect(short(findingOf(youth, { ...early, settings }))).toMatchObject({
      desk: 'nationale-ombudsman',
      actions: ['forward-with-stamp'],
    });
    expect(findingOf({ ...ended(), about: 'veilig-thuis', law: null }, { ...early, settings }).desk).toBe(
      'ombudsman-rotterdam',
    );
  });
});
