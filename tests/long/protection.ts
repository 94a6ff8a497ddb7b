import { type Attacked, attackReleasesOf, attackTableOf } from '../support/protection-runs.ts';
import { seededRandom } from '../support/seeded-random.ts';

/**
 * Attacks random tables and series of releases: at twenty times 2,000 tables and 200 series. Counts those; one fails when
 * something is recovered, when the attacker is wrong, when a figure is exposed that should not be, or when he misses what
 * stands alone without secondary suppression.
 */
export function attackProtection(times: number, seed: number) {
  const random = seededRandom(seed);
  const tables = Array.from({ length: 100 * times }, (_, turn) => attackTableOf(random, turn));
  const releases = Array.from({ length: 10 * times }, () => attackReleasesOf(random));
  const all: readonly Attacked[] = [...tables, ...releases];
  const failed = all.filter((each) => each.recovered + each.wrong > 0 || each.found < each.alone);
  const exposed = tables.filter((table) => table.exposed > 0);
  const large = tables.filter(({ shape, small }) => shape.sizes.length === 2 && shape.mean >= 20 && small > 0);
  const widest = tables.filter(({ shape }) => shape.sizes.join() === '20,15');
  const rounded = (milliseconds: number) => Math.round(milliseconds * 10) / 10;
  return {
    count: all.length,
    failed: failed.length + exposed.length + large.filter(({ small, further }) => further > 3 * small).length,
    more: {
      tables: tables.length,
      releases: sum(releases, 'releases'),
      releasesRefused: sum(releases, 'refused'),
      attacks: sum(all, 'tried'),
      recovered: sum(all, 'recovered'),
      wrong: sum(all, 'wrong'),
      aloneWithoutSecondary: sum(tables, 'alone'),
      aloneFound: sum(tables, 'found'),
      furtherPerSmall: ratio(tables),
      furtherPerSmallLargeTwoWay: ratio(large),
      furtherPerSmallLargeTwoWayMost: Math.max(0, ...large.map(({ small, further }) => further / small)),
      meanMs: rounded(sum(tables, 'milliseconds') / tables.length),
      mostMs: rounded(Math.max(...tables.map(({ milliseconds }) => milliseconds))),
      meanMs20x15: rounded(sum(widest, 'milliseconds') / Math.max(1, widest.length)),
      mostMs20x15: rounded(Math.max(0, ...widest.map(({ milliseconds }) => milliseconds))),
    },
  };
}

function ratio(tables: readonly Attacked[]): number {
  return Math.round((100 * sum(tables, 'further')) / Math.max(1, sum(tables, 'small'))) / 100;
}

function sum<K extends string>(all: readonly Readonly<Record<K, number>>[], key: K): number {
  return all.reduce((total, each) => total + each[key], 0);
}
