import type { DatedReport } from './dated-report.ts';

const blockDays = 56;

/**
 * The same reports with their days shuffled within blocks of eight weeks: every day keeps its number of reports and every
 * group its number per block (so trend and season stay), but no group has a cluster of its own any more.
 * `random` gives numbers from 0 up to 1; the same generator state gives the same shuffle.
 * Source: the space–time permutation of Kulldorff et al. (2005), PLoS Medicine 2:e59, within blocks.
 */
export function permuteDates(reports: readonly DatedReport[], random: () => number): readonly DatedReport[] {
  const blocks = new Map<number, DatedReport[]>();
  for (const report of reports) {
    const block = Math.floor(report.day / blockDays);
    const members = blocks.get(block);
    if (members) members.push(report);
    else blocks.set(block, [report]);
  }
  return [...blocks.values()].flatMap((members) => {
    const days = shuffled(
      members.map(({ day }) => day),
      random,
    );
    return members.map((report, i) => ({ ...report, day: days[i] ?? report.day }));
  });
}

/** Fisher–Yates. */
function shuffled(values: number[], random: () => number): number[] {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = values[last] ?? 0;
    values[last] = values[other] ?? 0;
    values[other] = kept;
  }
  return values;
}
