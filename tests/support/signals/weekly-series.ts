import { type Draws, drawsFrom } from './draws.ts';

/** One drawn weekly series of 624 weeks; week 1 stands at place 0. */
export interface WeeklySeries {
  /** 1 to 42. */
  readonly scenario: number;
  /** Ordinary weeks and past outbreaks. */
  readonly counts: Float64Array;
  /** The same with the current outbreak. */
  readonly withOutbreak: Float64Array;
  /** The week in which the current outbreak starts, and the last with cases of it. */
  readonly start: number;
  readonly end: number;
}

export const firstEvaluatedWeek = 576;
export const lastWeek = 624;

const past = { from: 313, to: 575, outbreaks: 4, sizes: [0, 2, 3, 5, 10] };
/** Current outbreaks do not start in the last three weeks. */
const current = { from: 576, to: 621 };

/** Seven sets: level, dispersion, trend, and the cosine and sine of the season. */
const sets = [
  { theta: 0.1, phi: 1.5, beta: 0.0025, cosine: 0.6, sine: 0.6 },
  { theta: -2, phi: 2, beta: 0.005, cosine: 0.1, sine: 0.3 },
  { theta: 1.5, phi: 1, beta: 0.003, cosine: 0.2, sine: -0.4 },
  { theta: 0.5, phi: 5, beta: 0.002, cosine: 0.5, sine: 0.5 },
  { theta: 2.5, phi: 3, beta: 0.001, cosine: 1, sine: 0.1 },
  { theta: 3.75, phi: 1.1, beta: 0.001, cosine: 0.1, sine: -0.1 },
  { theta: 5, phi: 1.2, beta: 0.0001, cosine: 0.05, sine: 0.01 },
];

interface Scenario {
  readonly means: Float64Array;
  readonly phi: number;
}

/**
 * Weekly series after the simulation design of Noufaily et al. (2013), Statistics in Medicine 32:1206–1222: seven sets, each
 * without and with trend and with none, one or two harmonics; so many replicates of each. Negative binomial counts with
 * variance phi × mean, outbreaks in units of the standard deviation in their first week, cases spread over log-normal weeks.
 */
export function drawWeeklySeries(replicates: number, seed: string): readonly WeeklySeries[] {
  const draws = drawsFrom(seed);
  const all = allScenarios();
  return Array.from({ length: replicates }, (_, replicate) =>
    all.map((scenario, i) => drawOne(draws, scenario, { scenario: i + 1, replicate })),
  ).flat();
}

function allScenarios(): readonly Scenario[] {
  return sets.flatMap(({ theta, phi, beta, cosine, sine }) =>
    [0, 1].flatMap((trend) =>
      [0, 1, 2].map((harmonics) => {
        const means = Float64Array.from({ length: lastWeek }, (_, at) => {
          let log = theta + trend * beta * (at + 1);
          for (let j = 1; j <= harmonics; j += 1) {
            const turn = (2 * Math.PI * j * (at + 1)) / 52;
            log += cosine * Math.cos(turn) + sine * Math.sin(turn);
          }
          return Math.exp(log);
        });
        return { means, phi };
      }),
    ),
  );
}

function drawOne(draws: Draws, { means, phi }: Scenario, at: { scenario: number; replicate: number }): WeeklySeries {
  const counts = means.map((mean) => draws.poisson(phi > 1 ? draws.gamma(mean / (phi - 1)) * (phi - 1) : mean));
  const outbreak = (start: number, size: number, last: number) =>
    drawOutbreak(draws, { start, cases: size * Math.sqrt(phi * (means[start - 1] ?? 0)), last });
  // The sizes take turns over replicates and scenarios, so that a few replicates have small and large outbreaks too.
  const turn = at.replicate + at.scenario;
  const pastSize = past.sizes[turn % past.sizes.length] ?? 0;
  const starts = pastSize > 0 ? draws.different(past.outbreaks, past.from, past.to) : [];
  for (const start of starts) add(counts, outbreak(start, pastSize, past.to));
  // Moved on by one every ten replicates, so that each size meets each size of past outbreaks.
  const size = ((turn + Math.floor(at.replicate / 10)) % 10) + 1;
  let start = 0;
  let weeks: readonly number[] = [];
  while (weeks.length === 0) {
    start = draws.between(current.from, current.to);
    weeks = outbreak(start, size, lastWeek);
  }
  const withOutbreak = Float64Array.from(counts);
  add(withOutbreak, weeks);
  return { scenario: at.scenario, counts, withOutbreak, start, end: Math.max(...weeks) };
}

/** The week of each case; cases after the last week are lost. */
function drawOutbreak(draws: Draws, { start, cases, last }: { start: number; cases: number; last: number }): number[] {
  let size = 0;
  while (size === 0) size = draws.poisson(cases);
  const weeks = Array.from({ length: size }, () => start + Math.floor(Math.exp(draws.normal() * 0.5)));
  return weeks.filter((week) => week <= last);
}

function add(counts: Float64Array, weeks: readonly number[]): void {
  for (const week of weeks) counts[week - 1] = (counts[week - 1] ?? 0) + 1;
}
