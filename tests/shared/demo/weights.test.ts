import { expect, test } from 'vitest';
import { day, daysBetween } from '../../../shared/dates.ts';
import { planDemo } from '../../../shared/demo/plan.ts';
import type { PlannedReport } from '../../../shared/demo/planned-report.ts';
import { sampleWeights } from '../../../shared/demo/sample-weights.ts';

/** A new one each time; `SEED=… vitest run …` repeats it. */
const seed = process.env.SEED ?? String(Math.floor(Math.random() * 1e9));
process.stdout.write(`demo weights: seed ${seed}\n`);
const today = day('2026-06-30');
const plan = planDemo({ reports: 20_000, years: 5, seed, today });
const reports = [...plan.reports];
const usual = reports.filter((report) => report.spike === null);
const closed = usual.filter((report) => report.course.outcome !== null);

/** Shares in per cent of what each report is. */
function shares(of: readonly PlannedReport[], what: (report: PlannedReport) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const report of of) counts.set(what(report), (counts.get(what(report)) ?? 0) + 1);
  return new Map([...counts].map(([code, count]) => [code, (100 * count) / of.length]));
}

/** Expected shares in per cent, from weights. */
function expected(weights: Readonly<Record<string, number>>): readonly (readonly [string, number])[] {
  const total = Object.values(weights).reduce((sum, one) => sum + one, 0);
  return Object.entries(weights).map(([code, weight]) => [code, (100 * weight) / total]);
}

/** Six standard errors of a share of so many reports, callers coming back counted in, in per cent. */
function tolerance(share: number, count: number): number {
  return 6 * Math.sqrt((1.5 * share * (100 - share)) / count) + 0.05;
}

const withoutCompliments = Object.fromEntries(Object.entries(sampleWeights.subject).filter(([code]) => code !== 'POS'));
const uncomplimentary = usual.filter((report) => report.kind !== 'CMP');
const known = usual.filter((report) => report.area !== null);
/** A hand-over closes nothing: it is counted with the letters and reports that come of it. */
const afterHandOver = (code: string) => (['AFD-OMB', 'AFD-RAP', 'AFD-BRF'].includes(code) ? 'AFD-OMB' : code);
const outcomes = expected(sampleWeights.outcome).reduce<Record<string, number>>((sum, [code, share]) => {
  sum[afterHandOver(code)] = (sum[afterHandOver(code)] ?? 0) + share;
  return sum;
}, {});

test.each([
  ['kind', usual, sampleWeights.kind, (report: PlannedReport) => report.kind],
  ['law', usual, sampleWeights.law, (report: PlannedReport) => report.law],
  ['subject', uncomplimentary, withoutCompliments, (report: PlannedReport) => report.subjects[0]?.slice(0, 3) ?? ''],
  ['role', usual, sampleWeights.reporterRole, (report: PlannedReport) => report.reporterRole],
  ['area', known, sampleWeights.area, (report: PlannedReport) => report.area ?? ''],
  ['outcome', closed, outcomes, (report: PlannedReport) => afterHandOver(report.course.outcome ?? '')],
] as const)('%s follows the sample weights', (name, of, weights, what) => {
  const found = shares(of, what);
  for (const [code, share] of expected(weights)) {
    const off = Math.abs((found.get(code) ?? 0) - share);
    // Outcomes that take long are not there yet, and repeat callers bring their area and role again.
    const slack = name === 'outcome' ? 0.8 : 0;
    expect(off, `${name} ${code}: ${found.get(code)} for ${share}`).toBeLessThanOrEqual(
      tolerance(share, of.length) + slack,
    );
  }
});

test('the week and the year have their rhythm, and the office grows', () => {
  const monday = day('2001-01-01');
  const weekday = shares(usual, (report) => String(daysBetween(monday, report.receivedOn) % 7));
  expect(weekday.get('0') ?? 0).toBeGreaterThan((weekday.get('4') ?? 0) * 1.3);
  expect((weekday.get('5') ?? 0) + (weekday.get('6') ?? 0)).toBeLessThan(4);
  const month = shares(usual, (report) => report.receivedOn.slice(5, 7));
  expect(month.get('10') ?? 0).toBeGreaterThan((month.get('07') ?? 0) * 1.15);
  const years = shares(usual, (report) => String(Math.floor(daysBetween(report.receivedOn, today) / 365.25)));
  expect(years.get('0') ?? 0).toBeGreaterThan((years.get('4') ?? 0) * 1.1);
});

test('on weekends people only write', () => {
  const monday = day('2001-01-01');
  const weekend = reports.filter((report) => daysBetween(monday, report.receivedOn) % 7 > 4);
  expect(weekend.length).toBeGreaterThan(50);
  expect(weekend.filter(({ channel }) => channel !== 'WEB' && channel !== 'EML')).toEqual([]);
});

test('the five spikes stand where the truth says, above what is usual there', () => {
  expect(plan.spikes).toHaveLength(5);
  for (const [place, spike] of plan.spikes.entries()) {
    const own = reports.filter((report) => report.spike === place);
    expect(own).toHaveLength(spike.extra);
    const fits = (report: PlannedReport) =>
      (spike.organisation === null || report.party.organisation === spike.organisation) &&
      (spike.subject === null || report.subjects.includes(spike.subject)) &&
      (spike.area === null || report.area === spike.area);
    const within = own.filter((report) => report.receivedOn >= spike.from && report.receivedOn <= spike.to);
    expect(within).toHaveLength(spike.extra);
    expect(own.filter(fits)).toHaveLength(spike.extra);
    const days = daysBetween(spike.from, spike.to) + 1;
    const perWindow = (usual.filter(fits).length / (5 * 365.25)) * days;
    expect(spike.extra, `${spike.level} from ${spike.from}`).toBeGreaterThan(2.5 * perWindow);
  }
  expect(plan.spikes.at(-1)?.to).toBe(today);
});
