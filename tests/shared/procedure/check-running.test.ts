import { describe, expect, test } from 'vitest';
import { findingOf, municipal, short } from './given.ts';

const running = (internal: object, more: object = {}) => ({
  ...municipal,
  internal: { status: 'running', receivedOn: '2026-02-20', ...internal },
  ...more,
});
const provider = (about: string, internal: object) => ({
  kind: 'complaint',
  about,
  subject: 'behaviour',
  internal: { status: 'running', receivedOn: '2026-02-20', ...internal },
});
const on = (today: string) => ({ today, contact: { receivedOn: '2026-03-02', replyPossible: false } });

describe('step 10, the municipality (Awb 9:11)', () => {
  // 20 February + 6 weeks = Good Friday, moved to Tuesday 7 April
  test.each([
    ['six weeks', {}, '2026-04-07'],
    ['ten weeks with an adviser', { adviser: true }, '2026-05-01'],
    ['adjourned on the moved last day', { adjournedOn: '2026-04-07' }, '2026-05-01'],
    ['adjourned a day too late', { adjournedOn: '2026-04-08' }, '2026-04-07'],
    ['adjourned for two weeks', { adjournedOn: '2026-03-10', adjournWeeks: 2 }, '2026-04-17'],
    ['ten weeks and adjourned', { adviser: true, adjournedOn: '2026-05-01' }, '2026-05-29'],
    ['written consent', { furtherDelay: { until: '2026-05-30', consent: 'written' } }, '2026-05-30'],
    ['written consent to an earlier day', { furtherDelay: { until: '2026-04-07', consent: 'written' } }, '2026-04-07'],
    ['oral consent', { furtherDelay: { until: '2026-05-30', consent: 'oral' } }, '2026-04-07'],
    [
      'adjourned and then written consent',
      { adjournedOn: '2026-03-10', furtherDelay: { until: '2026-05-02', consent: 'written' } },
      '2026-05-02',
    ],
  ])('%s: the last day is %#', (_, internal, last) => {
    const statutory = findingOf(running(internal), on('2026-06-15')).deadlines.find(
      ({ kind }) => kind === 'statutory-last-day',
    );
    expect(statutory?.on).toBe(last);
  });

  test('on the last day it is waited for, the day after it goes to the ombudsman', () => {
    expect(short(findingOf(running({}), on('2026-04-07')))).toEqual({
      outcome: 'O-WAIT',
      desk: 'municipality',
      flags: [],
      actions: [],
      deadlines: ['reminder 2026-04-08', 'service-date 2026-03-20', 'statutory-last-day 2026-04-07'],
    });
    expect(short(findingOf(running({}), { ...on('2026-04-08'), consentToHandOver: true }))).toEqual({
      outcome: 'O-ESC',
      desk: 'ombudsman-rotterdam',
      flags: [],
      actions: ['hand-over-to-ombudsman'],
      deadlines: ['ombudsman-last-day 2027-04-07', 'statutory-last-day 2026-04-07'],
    });
  });

  test('without an own norm there is no service date', () => {
    const finding = findingOf(running({}), { ...on('2026-03-02'), settings: { serviceWeeks: 0 } });
    expect(finding.deadlines.map(({ kind }) => kind)).not.toContain('service-date');
  });

  test.each([
    ['2025-02-20', false],
    ['2025-02-19', true],
  ])('behaviour on %s, complaint a year later: may refuse %s', (behaviourOn, mayRefuse) => {
    const finding = findingOf(running({}, { behaviourOn }), on('2026-03-02'));
    expect(finding.actions.includes('warn-body-may-refuse')).toBe(mayRefuse);
    const notice = finding.deadlines.find(({ kind }) => kind === 'refusal-notice');
    expect(notice?.on).toBe(mayRefuse ? '2026-03-20' : undefined);
  });

  test('the variant of ATW-10 stands beside the last day where it differs', () => {
    const finding = findingOf(running({ adjournedOn: '2026-03-10' }), on('2026-04-08'));
    expect(finding.deadlines.find(({ kind }) => kind === 'last-day-variant')?.on).toBe('2026-05-06');
  });
});

describe('step 10, the others', () => {
  test.each([
    ['wmo-provider', {}, 'scheme-last-day 2026-04-03'],
    ['wmo-provider', { schemeWeeks: 8 }, 'scheme-last-day 2026-04-17'],
    ['wmo-provider', { schemeWeeks: 8, newDate: '2026-05-02' }, 'scheme-last-day 2026-05-02'],
    ['youth-provider', {}, 'scheme-last-day 2026-04-03'],
    ['youth-provider', { judgmentOn: '2026-03-03' }, 'provider-reply 2026-04-07'],
    ['certified-institution', { judgmentOn: '2026-03-03', newDate: '2026-05-02' }, 'provider-reply 2026-05-02'],
    ['veilig-thuis', { judgmentOn: '2026-03-03' }, 'provider-reply 2026-04-07'],
    ['veilig-thuis', { newDate: '2026-04-04' }, 'scheme-last-day 2026-04-04'],
  ])('%s %o: %s', (about, internal, last) => {
    const finding = findingOf(provider(about, internal), on('2026-03-16'));
    expect(finding.outcome).toBe('O-WAIT');
    expect(short(finding).deadlines).toContain(last);
    expect(finding.deadlines.map(({ kind }) => kind)).not.toContain('service-date');
  });

  test('a scheme of an unknown length has the default of the office', () => {
    const finding = findingOf(provider('veilig-thuis', {}), {
      ...on('2026-03-02'),
      settings: { defaultSchemeWeeks: 26 },
    });
    expect(short(finding).deadlines).toEqual(['reminder 2026-08-22', 'scheme-last-day 2026-08-21']);
  });

  test('while a complaint at a provider runs, the year of 9:8 is not asked', () => {
    const matter = { ...provider('youth-provider', {}), behaviourOn: '2020-01-01' };
    expect(short(findingOf(matter, on('2026-03-02')))).toMatchObject({ outcome: 'O-WAIT', actions: [] });
  });
});
