import { attackOwnTablesOf } from '../support/own-table-runs.ts';
import { type Attacked, attackReleasesOf, attackTableOf } from '../support/protection-runs.ts';
import { seededRandom } from '../support/seeded-random.ts';

/**
 * Attacks random tables, series of releases, and recipes with tables of their own over the same days: at twenty times 2,000
 * tables, 200 series and 200 sets of recipes. Counts those; one fails when
 * something is recovered, when the attacker is wrong, when a figure is exposed that should not be, or when he misses what
 * stands alone without secondary suppression.
 */
export function attackProtection(times: number, seed: number) {
  const random = seededRandom(seed);
  const tables = Array.from({ length: 100 * times }, (_, turn) => attackTableOf(random, turn));
  const releases = Array.from({ length: 10 * times }, () => attackReleasesOf(random));
  const all: readonly Attacked[] = [...tables, ...releases];
  const own = Array.from({ length: 10 * times }, () => attackOwnTablesOf(random));
  const failed = [...all, ...own].filter((each) => each.recovered + each.wrong > 0 || each.found < each.alone);
  const exposed = tables.filter((table) => table.exposed > 0);
  const large = tables.filter(({ shape, small }) => shape.sizes.length === 2 && shape.mean >= 20 && small > 0);
  const widest = tables.filter(({ shape }) => shape.sizes.join() === '20,15');
  const rounded = (milliseconds: number) => Math.round(milliseconds * 10) / 10;
  return {
    count: all.length + own.length,
    failed: failed.length + exposed.length + large.filter(({ small, further }) => further > 3 * small).length,
    more: {
      tables: tables.length,
      releases: sum(releases, 'releases'),
      releasesRefused: sum(releases, 'refused'),
      ownReleases: sum(own, 'releases'),
      ownRefused: sum(own, 'refused'),
      ownAttacks: sum(own, 'tried'),
      ownBounded: sum(own, 'bounded'),
      attacks: sum(all, 'tried'),
      recovered: sum([...all, ...own], 'recovered'),
      wrong: sum([...all, ...own], 'wrong'),
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
