import type { Stage } from '../case/stages.ts';
import type { Day } from '../dates.ts';
import { type Random, randomFrom } from '../random.ts';
import { type Calendar, calendarUpTo } from './calendar.ts';
import { organisations, type PlannedOrganisation } from './organisations.ts';
import { personaMaker } from './persona.ts';
import type { PlannedReport } from './planned-report.ts';
import { reportMaker } from './report.ts';
import { sampleWeights } from './sample-weights.ts';
import { type PlannedSpike, spikesIn } from './spikes.ts';
import { firstAbove } from './weighted.ts';

export interface DemoOptions {
  /** How many reports, spikes included; at least 1. */
  readonly reports: number;
  /** Over how many years up to today; more than 0. */
  readonly years: number;
  readonly seed: string;
  readonly today: Day;
}

export interface DemoPlan {
  /** Invented providers, desks and wijkteams, for the register's list of organisations. */
  readonly organisations: readonly PlannedOrganisation[];
  /** The real rises in it, oldest first. */
  readonly spikes: readonly PlannedSpike[];
  /** The reports, oldest first, made while they are asked for; asking again gives the same ones. */
  readonly reports: Iterable<PlannedReport>;
}

/** Plans a demonstration: invented people, believable numbers. The same options always give the same plan. */
export function planDemo(options: DemoOptions): DemoPlan {
  const calendar = calendarUpTo(options.today, options.years);
  const spikes = spikesIn(calendar, options.reports);
  const shown = spikes.map(({ level, organisation, subject, area, from, to, extra }) => ({
    level,
    organisation,
    subject,
    area,
    from,
    to,
    extra,
  }));
  return {
    organisations,
    spikes: shown,
    reports: { [Symbol.iterator]: () => reportsOf(options, { calendar, spikes }) },
  };
}

type Setting = { readonly calendar: Calendar; readonly spikes: ReturnType<typeof spikesIn> };

function* reportsOf({ reports, seed, today }: DemoOptions, { calendar, spikes }: Setting): Generator<PlannedReport> {
  const random = randomFrom(`${seed}/days`);
  const extra = spikes.reduce((sum, spike) => sum + spike.extra, 0);
  const usual = spread(reports - extra, dayWeights(calendar), random);
  const extras = spikes.map((spike) => {
    const inside = (_: number, place: number) => place >= spike.place && place < spike.place + spike.days;
    return spread(
      spike.extra,
      dayWeights(calendar).map((weight, place) => (inside(weight, place) ? weight : 0)),
      random,
    );
  });
  const make = reportMaker(
    { seed, calendar, spikes, perYear: Math.ceil(reports / (calendar.days.length / 365)) },
    reports,
  );
  const personas = personaMaker(seed, Number(today.slice(0, 4)));
  const showcase = showcaseOf(calendar);
  for (let place = 0; place < calendar.days.length; place += 1) {
    const arrivals = [
      ...Array.from({ length: usual[place] ?? 0 }, () => null),
      ...extras.flatMap((counts, spike) => Array.from({ length: counts[place] ?? 0 }, () => spike)),
    ];
    yield* make(place, arrivals, { personas, showcase });
  }
}

/** Offices grow: so much more each year. */
const growth = 0.07;

/** How many reports a day brings beside others: month, weekday, growth, days on which the office is closed. */
function dayWeights(calendar: Calendar): readonly number[] {
  return calendar.days.map((_, place) => {
    const month = sampleWeights.month[calendar.month(place)] ?? 0;
    const weekday = sampleWeights.weekday[calendar.weekday(place)] ?? 0;
    const open = calendar.workingDay(place) === place || calendar.weekday(place) > 4;
    return month * weekday * (1 + (growth * place) / 365) * (open ? 1 : 0.04);
  });
}

/** Spreads a number of reports over the days by weight. */
function spread(reports: number, weights: readonly number[], random: Random): readonly number[] {
  let total = 0;
  const bounds = weights.map((weight) => {
    total += weight;
    return total;
  });
  const counts = weights.map(() => 0);
  for (let report = 0; report < reports; report += 1) {
    const place = firstAbove(bounds, random.next() * total);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** Days before today in which some complaints are led to a stage, so that a demonstration shows every stage. */
const showcaseDays = 60;
const shownStages: readonly (Stage | null)[] = [
  'ready-for-ombudsman',
  null,
  'in-support',
  'referred-waiting',
  null,
  'with-ombudsman',
  'in-conversation',
  null,
  'referred-waiting',
  null,
];

/** Gives each recent complaint in turn the stage it should be in today, or none. */
function showcaseOf(calendar: Calendar): (place: number) => Stage | null {
  let turn = 0;
  return (place) => {
    const age = calendar.today - place;
    if (age < 4 || age > showcaseDays) return null;
    turn += 1;
    return shownStages[turn % shownStages.length] ?? null;
  };
}
