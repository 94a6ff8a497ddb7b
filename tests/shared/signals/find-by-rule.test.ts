import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distinctReports } from '../../../shared/signals/distinct-reports.ts';
import { daysByRule, findByRule, type RuleDossier } from '../../../shared/signals/find-by-rule.ts';
import { fitsRule, type WatchedReport, type WatchRule } from '../../../shared/signals/watch-rule.ts';

const anything = { organisation: null, subjects: null, area: null, wijk: null, law: null, kind: null, danger: false };

function ruleWith(changes: Partial<WatchRule> = {}): WatchRule {
  const about = { ...anything, organisation: 'ORG-01' };
  return { id: 'rule', about, count: 3, days: 14, from: 0, to: null, ...changes };
}

function report(id: string, day: number, changes: Partial<WatchedReport> = {}): WatchedReport {
  return {
    ...{ id, day, providers: ['ORG-01'], subjects: ['BEJ-01'], area: 'G03', law: 'wmo', caller: null, text: null },
    ...{ wijk: 'W01', kind: 'KLACHT', danger: false },
    ...changes,
  };
}

function onDays(...days: readonly number[]): readonly WatchedReport[] {
  return days.map((day, at) => report(`r${at}`, day));
}

function dossier(changes: Partial<RuleDossier>): RuleDossier {
  return { id: 'd1', state: 'open', since: 0, reachedOn: 0, reportIds: [], dismissal: null, ...changes };
}

describe('what a report has to be about', () => {
  test.each([
    ['another organisation', { organisation: 'ORG-02' }, false],
    ['a subject of the group', { subjects: ['BEJ', 'BEJ-01'] }, true],
    ['other subjects', { subjects: ['VER', 'VER-01'] }, false],
    ['another area', { area: 'G04' }, false],
    ['the wijk', { wijk: 'W01' }, true],
    ['another wijk', { wijk: 'W02' }, false],
    ['another law', { law: 'jw' }, false],
    ['another kind', { kind: 'VRAAG' }, false],
    ['danger', { danger: true }, false],
    ['nothing that is not so', { area: 'G03', law: 'wmo', kind: 'KLACHT' }, true],
  ])('a rule about %s', (_, about, fits) => {
    const rule = ruleWith({ about: { ...anything, ...about } });
    expect(fitsRule(report('r', 1), rule)).toBe(fits);
  });

  test('a report before its first or after its last day does not fall under a rule; one on those days does', () => {
    const rule = ruleWith({ from: 5, to: 8 });
    expect([4, 5, 8, 9].map((day) => fitsRule(report('r', day), rule))).toEqual([false, true, true, false]);
  });
});

test('given fewer reports within the days of the rule, then it finds nothing', () => {
  expect(findByRule(ruleWith(), { reports: onDays(1, 5, 15), past: [], today: 20 })).toBeNull();
});

test('given as many, then it opens one dossier on the day the number was reached, and knows nothing later', () => {
  const reports = onDays(1, 5, 14, 16);
  expect(findByRule(ruleWith(), { reports, past: [], today: 14 })).toMatchObject({
    ...{ dossier: null, since: 1, reachedOn: 14, until: 14, observed: 3, most: 3, reportIds: ['r0', 'r1', 'r2'] },
  });
  expect(findByRule(ruleWith(), { reports, past: [], today: 13 })).toBeNull();
});

test('given days that nobody was signed in, then what was reached meanwhile is told still', () => {
  expect(findByRule(ruleWith(), { reports: onDays(1, 5, 14), past: [], today: 90 })).toMatchObject({ reachedOn: 14 });
});

test('given an open dossier, then later reports come into it, however few', () => {
  const past = [dossier({ since: 1, reachedOn: 14, reportIds: ['r0', 'r1', 'r2'] })];
  const found = findByRule(ruleWith(), { reports: onDays(1, 5, 14, 60), past, today: 60 });
  expect(found).toMatchObject({ dossier: 'd1', since: 1, reachedOn: 14, until: 60, observed: 4, most: 3, mostOn: 14 });
});

test('given a report of the open dossier that was corrected away, then it is told as moved', () => {
  const past = [dossier({ since: 1, reachedOn: 14, reportIds: ['r0', 'r1', 'gone'] })];
  const found = findByRule(ruleWith(), { reports: onDays(1, 5), past, today: 20 });
  expect(found).toMatchObject({ dossier: 'd1', observed: 2, movedIds: ['gone'] });
});

test('given a closed dossier, then only reports that it does not have count for the next', () => {
  const past = [dossier({ state: 'closed', since: 1, reachedOn: 14, reportIds: ['r0', 'r1', 'r2'] })];
  const reports = onDays(1, 5, 14, 15, 16, 17);
  expect(findByRule(ruleWith(), { reports, past, today: 16 })).toBeNull();
  expect(findByRule(ruleWith(), { reports, past, today: 17 })).toMatchObject({
    ...{ dossier: null, since: 15, reachedOn: 17, observed: 3, reportIds: ['r3', 'r4', 'r5'] },
  });
});

describe('given a dossier that was dismissed', () => {
  const dismissed = { state: 'dismissed', since: 1, reachedOn: 3, reportIds: ['r0', 'r1', 'r2'] } as const;
  const past = [dossier({ ...dismissed, dismissal: { on: 4, most: 3 } })];

  test('as many other reports within ninety days do not come back', () => {
    expect(findByRule(ruleWith(), { reports: onDays(1, 2, 3, 50, 51, 52), past, today: 60 })).toBeNull();
  });

  test('more within its days than were dismissed does, with those that were', () => {
    expect(findByRule(ruleWith(), { reports: onDays(1, 2, 3, 9), past, today: 9 })).toMatchObject({
      ...{ dossier: null, since: 1, reachedOn: 9, observed: 4 },
    });
  });

  test('after ninety days as many as the rule asks are enough', () => {
    const found = findByRule(ruleWith(), { reports: onDays(1, 2, 3, 95, 96, 97), past, today: 97 });
    expect(found).toMatchObject({ since: 95, reachedOn: 97, observed: 3 });
  });

  test('a rule for each report tells the next one at once', () => {
    const each = ruleWith({ count: 1, days: 1 });
    expect(findByRule(each, { reports: onDays(1, 2, 3, 9), past, today: 9 })).toMatchObject({ observed: 1, since: 9 });
  });

  test('what came back and was closed does not count again', () => {
    const later = dossier({ id: 'd2', state: 'closed', since: 1, reachedOn: 9, reportIds: ['r0', 'r1', 'r2', 'r3'] });
    const known = [...past, later];
    expect(findByRule(ruleWith(), { reports: onDays(1, 2, 3, 9, 10), past: known, today: 10 })).toBeNull();
    const found = findByRule(ruleWith(), { reports: onDays(1, 2, 3, 9, 10, 11, 12), past: known, today: 12 });
    expect(found).toMatchObject({ since: 10, observed: 3 });
  });
});

test('given ten reports of one caller about the same, then they count once and stand there as repeated', () => {
  const reports = Array.from({ length: 10 }, (_, at) => report(`r${at}`, at, { caller: 'k' }));
  expect(findByRule(ruleWith(), { reports, past: [], today: 20 })).toBeNull();
  const each = ruleWith({ count: 1, days: 1 });
  const found = findByRule(each, { reports, past: [], today: 20 });
  expect(found).toMatchObject({ observed: 1, callers: 1, reportIds: ['r0'] });
  expect(found?.repeatedIds).toHaveLength(9);
});

test('tried over the past, a rule tells on each day on which a closed dossier would have been followed by a new one', () => {
  const reports = onDays(1, 2, 3, 4, 30, 31, 31);
  expect(daysByRule(ruleWith(), { reports, today: 40 })).toEqual([
    { day: 3, count: 3 },
    { day: 31, count: 3 },
  ]);
});

const someReports = fc
  .array(
    fc.record({
      day: fc.integer({ min: 0, max: 60 }),
      provider: fc.constantFrom('ORG-01', 'ORG-02'),
      caller: fc.constantFrom(null, null, 'k1', 'k2'),
    }),
    { maxLength: 30 },
  )
  .map((given) =>
    given.map(({ day, provider, caller }, at) =>
      report(`r${String(at).padStart(2, '0')}`, day, { providers: [provider], caller }),
    ),
  );
const someRule = fc
  .record({
    count: fc.integer({ min: 1, max: 5 }),
    days: fc.integer({ min: 1, max: 30 }),
    from: fc.integer({ min: 0, max: 20 }),
  })
  .map((changes) => ruleWith(changes));

/** The reports that a rule counts, by its words: of what fits, each complaint once. */
function countedBy(rule: WatchRule, reports: readonly WatchedReport[], today: number) {
  return distinctReports(reports.filter((one) => one.day <= today && fitsRule(one, rule)));
}

/** The first day up to today on which as many reports lie within the days of the rule, looked up day by day. */
function slowFirst(rule: WatchRule, days: readonly number[], today: number): number | null {
  for (let on = rule.from; on <= today; on += 1) {
    const within = days.filter((day) => day <= on && day > on - rule.days);
    if (within.length >= rule.count) return on;
  }
  return null;
}

test('a rule gives what looking up each day by itself gives', () => {
  fc.assert(
    fc.property(someReports, someRule, fc.integer({ min: 0, max: 70 }), (reports, rule, today) => {
      const counted = countedBy(rule, reports, today);
      const on = slowFirst(
        rule,
        counted.map(({ day }) => day),
        today,
      );
      const found = findByRule(rule, { reports, past: [], today });
      const ids = counted.filter(({ day }) => on !== null && day > on - rule.days).map(({ id }) => id);
      const slow = on === null ? null : { reachedOn: on, observed: ids.length, reportIds: ids };
      expect(found && { reachedOn: found.reachedOn, observed: found.observed, reportIds: found.reportIds }).toEqual(
        slow,
      );
    }),
  );
});

test('run day by day with each dossier closed at once, a rule tells on the days that trying it out gives', () => {
  fc.assert(
    fc.property(someReports, someRule, (reports, rule) => {
      const past: RuleDossier[] = [];
      const told: { day: number; count: number }[] = [];
      for (let today = 0; today <= 60; today += 1) {
        const found = findByRule(rule, { reports, past, today });
        if (!found) continue;
        told.push({ day: found.reachedOn, count: found.observed });
        const reportIds = [...found.reportIds, ...found.repeatedIds];
        past.push(dossier({ id: `d${today}`, state: 'closed', since: found.since, reportIds }));
      }
      const expected = daysByRule(rule, { reports, today: 60 });
      expect(told.map(({ day }) => day)).toEqual(expected.map(({ day }) => day));
    }),
  );
});
