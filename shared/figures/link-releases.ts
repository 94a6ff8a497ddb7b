import { addDays, type Day } from '../dates.ts';
import { type Figure, isOpen, isSmall, type Sum, sumOf } from './figure-system.ts';
import type { Period } from './period-before.ts';
import { isWithin } from './stretches.ts';

/** A figure with a name that is the same in every release. */
export interface NamedFigure extends Omit<Figure, 'standing'> {
  readonly name: string;
  /** What it is of another period: that period, and its name there. */
  readonly of?: { readonly period: Period; readonly name: string };
  /** Counted at the beginning of the first day or at the end of the last one, instead of over the period. */
  readonly moment?: { readonly of: string; readonly at: 'start' | 'end' };
}

/** The figures of a period, and which of them add up, by their names. */
export interface CountedPeriod {
  readonly period: Period;
  readonly figures: readonly NamedFigure[];
  readonly sums: readonly { readonly whole: readonly string[]; readonly parts: readonly string[] }[];
}

/** What was released of a period before: by name its value, or null where it was hidden. */
export interface EarlierRelease {
  readonly period: Period;
  readonly shown: ReadonlyMap<string, number | null>;
}

export interface Releases {
  /** What is to be released now: first in the list of figures that comes out, in this order. */
  readonly now: readonly CountedPeriod[];
  readonly earlier: readonly EarlierRelease[];
  /** Counted now, for each of the stretches that all these periods cut time into (`stretchesOf`). */
  readonly stretches: readonly CountedPeriod[];
}

interface Links {
  readonly figures: Figure[];
  readonly sums: Sum[];
  /** Figures of what is released now to hide before any other: a part of each may not be known. */
  readonly first: number[];
}

/**
 * Figures of one system out of several releases: what a period counts is the sum of what its stretches count, so whoever
 * subtracts one release from another works out a stretch. No stretch was published, and a small one is protected like
 * a hidden figure. Where the register was corrected since an earlier release, we reckon with somebody who knows whether it is
 * more or less by now, but not by how much: that difference was never published. What is counted over the same days is one figure.
 */
export function linkReleases({ now, earlier, stretches }: Releases): Links {
  const links: Links = { figures: [], sums: [], first: [] };
  const placesNow = now.map(({ figures }) => enterAll(links, figures));
  now.forEach(({ sums }, index) => {
    addSums(links, sums, placesNow[index] ?? new Map());
  });
  const placed = placedNow(now, placesNow);
  const parts = enterStretches(links, stretches, placed);
  addUnions(links, periodsOf(now, earlier), parts.all);
  enterReleases(links, { now, earlier, stretches }, { placed, parts });
  now.forEach(({ period, figures }, index) => {
    for (const figure of figures) {
      const place = placesNow[index]?.get(figure.name);
      if (place === undefined) continue;
      const own = parts.of(figure.of?.period ?? period, figure);
      if (!own.includes(place)) bind(links, [place], own);
      if (own.some((part) => part !== place && isKept(links.figures[part]))) links.first.push(place);
    }
  });
  return links;
}

/** True for a part that nobody may work out. */
function isKept(figure: Figure | undefined): boolean {
  if (!figure || figure.value === 0) return false;
  return figure.standing === 'hidden' || (figure.standing === 'unpublished' && isSmall(figure));
}

/** By period and name, or by moment, the place of a figure that is released now. */
function placedNow(now: readonly CountedPeriod[], placesNow: readonly ReadonlyMap<string, number>[]) {
  const placed = new Map<string, number>();
  now.forEach(({ period, figures }, index) => {
    for (const figure of figures) {
      const place = placesNow[index]?.get(figure.name);
      const key = keyOf(figure, figure.of?.period ?? period);
      if (place !== undefined && !placed.has(key)) placed.set(key, place);
    }
  });
  return placed;
}

/** What is counted over the same days, or at the same moment, has the same key. */
function keyOf({ name, of, moment }: NamedFigure, period: Period): string {
  return moment ? momentKey(moment, period) : `${of?.name ?? name} ${period.from} ${period.to}`;
}

interface Places {
  readonly placed: Map<string, number>;
  readonly parts: ReturnType<typeof enterStretches>;
}

function enterReleases(links: Links, { now, earlier, stretches }: Releases, { placed, parts }: Places): void {
  const known = new Map(
    [...stretches, ...now].flatMap(({ figures }) => figures.map((figure) => [figure.name, figure])),
  );
  const sums = stretches[0]?.sums ?? [];
  for (const { period, shown } of earlier) {
    const places = new Map<string, number>();
    for (const [name, value] of shown) {
      const figure = known.get(name);
      const key = figure && keyOf(figure, period);
      if (!figure || key === undefined) continue;
      const same = placed.get(key);
      const place = enterEarlier(links, { figure, value, parts: parts.of(period, figure), same });
      if (place === undefined) continue;
      places.set(name, place);
      if (same === undefined) placed.set(key, place);
    }
    addSums(links, sums, places);
  }
}

function periodsOf(now: readonly CountedPeriod[], earlier: readonly EarlierRelease[]): readonly Period[] {
  const ofFigures = now.flatMap(({ figures }) => figures.flatMap(({ of }) => (of ? [of.period] : [])));
  const all = [...now.map(({ period }) => period), ...ofFigures, ...earlier.map(({ period }) => period)];
  return [...new Map(all.map((period) => [`${period.from} ${period.to}`, period])).values()];
}

function enterAll({ figures }: Links, named: readonly NamedFigure[]): Map<string, number> {
  return new Map(named.map(({ name, moment: _moment, of: _of, ...figure }) => [name, figures.push(figure) - 1]));
}

/** A stretch counts as little as a release publishes it: its figures are in the system, and nobody has seen them. */
function enterStretches(links: Links, stretches: readonly CountedPeriod[], placed: Map<string, number>) {
  const all = stretches.map(({ period, figures, sums }) => {
    const places = new Map(
      figures.map((figure) => {
        const { name, moment: _moment, of: _of, ...counted } = figure;
        const key = keyOf(figure, period);
        const place = placed.get(key) ?? links.figures.push({ ...counted, standing: 'unpublished' }) - 1;
        placed.set(key, place);
        return [name, place];
      }),
    );
    addSums(links, sums, places);
    return { period, places };
  });
  const of = (period: Period, figure: NamedFigure): readonly number[] => {
    if (figure.moment) return [placed.get(keyOf(figure, period)) ?? -1].filter((place) => place >= 0);
    return all.flatMap((stretch) => {
      const place = isWithin(stretch.period, period) ? stretch.places.get(figure.of?.name ?? figure.name) : undefined;
      return place === undefined ? [] : [place];
    });
  };
  return { of, all };
}

/**
 * Stretches that lie in the same periods cannot be told apart, but what they count together may follow. Of how many persons
 * is not known: at least of as many as the largest.
 */
function addUnions(
  { figures, sums }: Links,
  periods: readonly Period[],
  stretches: readonly { readonly period: Period; readonly places: ReadonlyMap<string, number> }[],
): void {
  const groups = new Map<string, (typeof stretches)[number][]>();
  for (const stretch of stretches) {
    const key = periods.map((period) => Number(isWithin(stretch.period, period))).join('');
    groups.set(key, [...(groups.get(key) ?? []), stretch]);
  }
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    for (const name of group[0]?.places.keys() ?? []) {
      const parts = group.flatMap(({ places }) => places.get(name) ?? []);
      const all = parts.flatMap((part) => figures[part] ?? []);
      const value = all.reduce((sum, figure) => sum + figure.value, 0);
      const persons = Math.max(...all.map((figure) => figure.persons));
      const smallest = Math.max(...all.map((figure) => figure.smallest));
      sums.push({
        whole: [figures.push({ value, persons, smallest, standing: 'unpublished' }) - 1],
        parts,
        apart: true,
      });
    }
  }
}

/** The end of one stretch is the beginning of the next. */
function momentKey({ of, at }: { of: string; at: 'start' | 'end' }, { from, to }: Period): string {
  const on: Day = at === 'start' ? from : addDays(to, 1);
  return `${of} ${on}`;
}

function addSums(links: Links, sums: CountedPeriod['sums'], places: ReadonlyMap<string, number>): void {
  const found = (names: readonly string[]) => names.flatMap((name) => places.get(name) ?? []);
  const known = knownSums(links);
  for (const { whole, parts } of sums) {
    const sum = { whole: found(whole), parts: found(parts) };
    if (sum.whole.length < whole.length || sum.parts.length < parts.length) continue;
    const key = JSON.stringify(sum);
    if (known.has(key) || sumOf(links.figures, sum.whole) !== sumOf(links.figures, sum.parts)) continue;
    known.add(key);
    links.sums.push(sum);
  }
}

/** What adds up is said once for what is counted over the same days. */
function knownSums(links: Links): Set<string> {
  const known = sumsSaid.get(links) ?? new Set();
  sumsSaid.set(links, known);
  return known;
}

const sumsSaid = new WeakMap<Links, Set<string>>();

interface Earlier {
  readonly figure: NamedFigure;
  readonly value: number | null;
  readonly parts: readonly number[];
  /** What is counted over the same days and is in the system already. */
  readonly same: number | undefined;
}

function enterEarlier(links: Links, { figure, value, parts, same }: Earlier): number | undefined {
  if (parts.length === 0) return undefined;
  const { smallest, persons } = figure;
  const own = same === undefined ? undefined : links.figures[same];
  const bound = same === undefined ? parts : [same];
  const counted = sumOf(links.figures, bound);
  const standing = value === null ? 'hidden' : 'shown';
  if (own && same !== undefined && !isOpen(own) && (value ?? counted) === counted) {
    if (own.standing !== 'shown') links.figures[same] = { ...own, standing };
    return same;
  }
  const place = links.figures.push({ value: value ?? counted, persons, smallest, standing }) - 1;
  bind(links, [place], bound);
  return place;
}

/** Binds a figure to its parts, with what was corrected in between as a figure of 0 or more that nobody knows. */
function bind(links: Links, whole: readonly number[], parts: readonly number[]): void {
  if (parts.length === 0) return;
  const corrected = sumOf(links.figures, whole) - sumOf(links.figures, parts);
  if (corrected === 0) {
    links.sums.push({ whole, parts, apart: true });
    return;
  }
  const unknown: Figure = { value: Math.abs(corrected), persons: 0, smallest: 0, standing: 'unpublished' };
  const place = links.figures.push(unknown) - 1;
  links.sums.push({
    ...(corrected > 0 ? { whole, parts: [...parts, place] } : { whole: [...whole, place], parts }),
    apart: true,
  });
}
