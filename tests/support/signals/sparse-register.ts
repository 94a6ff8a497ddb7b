import type { DatedReport } from '../../../shared/signals/dated-report.ts';
import { type Draws, drawsFrom } from './draws.ts';

/** M: dense, about 3,800 reports a year. S: about 460. E: starts nearly empty, providers enter and one leaves. */
export type RegisterKind = 'M' | 'S' | 'E';

/** A rise that was put into a register. */
export interface Cluster {
  readonly type: ClusterType;
  /** First and last day with an extra report. */
  readonly start: number;
  readonly end: number;
  /** Pairs of provider and subject that may have received extra reports. */
  readonly cells: readonly Cell[];
}

export type ClusterType = (typeof types)[number];

export interface Cell {
  readonly provider: number;
  readonly subject: number;
}

export interface SparseRegister {
  readonly reports: readonly DatedReport[];
  readonly clusters: readonly Cluster[];
  /** The area of each provider, by its number − 1. */
  readonly areas: readonly number[];
}

export const registerDays = 3640;
const weeks = registerDays / 7;
const providers = 12;
const subjects = 10;
const types = ['cell', 'provider', 'subject', 'area_subject'] as const;

/**
 * A complaints register of ten years, twelve providers and ten subjects: log-normal levels of providers, subjects and their
 * crossings, season with a summer and a Christmas dip, drifting providers, unrest per provider and week, few reports at
 * weekends, and sixty clusters of 4 to 28 days.
 */
export function drawSparseRegister(kind: RegisterKind, seed: string): SparseRegister {
  const draws = drawsFrom(seed);
  const areas = draws.different(providers, 0, providers - 1).map((place) => (place % 5) + 1);
  const office = drawOffice(draws, kind);
  const tally = { daily: new Map<string, number>(), areas };
  for (let week = 0; week < weeks; week += 1) drawWeek(draws, office, { week, daily: tally.daily });
  const starts = [...draws.different(60, 56, registerDays - 43)].sort((a, b) => a - b);
  const clusters = starts.map((start) => drawCluster(draws, { office, start, ...tally }));
  return { reports: reportsOf(tally.daily, areas), clusters, areas };
}

interface Office {
  /** Usual number a week of each cell in each week, before unrest; 0 while its provider is away. */
  mean(week: number, cell: Cell): number;
  isThere(week: number, provider: number): boolean;
  readonly dispersion: readonly (readonly number[])[];
}

function drawOffice(draws: Draws, kind: RegisterKind): Office {
  const scale = kind === 'S' ? 0.15 : 1;
  const least = scale >= 0.5 ? 0.02 : 0.005;
  const ofProvider = normals(draws, providers, 0.8);
  const ofSubject = normals(draws, subjects, 0.7);
  const levels = ofProvider.map((one) =>
    ofSubject.map((other) => {
      const level = 0.3 * Math.exp(one + other + draws.normal() * 0.6) * scale;
      return Math.min(5, Math.max(least, level));
    }),
  );
  const drift = normals(draws, providers, 0.05);
  const dispersion = levels.map((row) => row.map(() => 1 + 0.6 * draws.next()));
  const enter = levels.map(() => (kind !== 'E' || draws.chance(0.5) ? 0 : draws.below(260)));
  const leaver = kind === 'E' ? draws.below(providers) : -1;
  const left = draws.between(300, 499);
  const isThere = (week: number, provider: number) =>
    week >= (enter[provider] ?? 0) && (provider !== leaver || week < left);
  const growth = (week: number) => (kind === 'E' ? Math.min(1, 0.15 + (0.85 * week) / 78) : 1);
  const mean = (week: number, { provider, subject }: Cell) =>
    isThere(week, provider)
      ? (levels[provider]?.[subject] ?? 0) *
        season(week) *
        growth(week) *
        Math.exp(((drift[provider] ?? 0) * week) / 52)
      : 0;
  return { mean, isThere, dispersion };
}

function normals(draws: Draws, count: number, deviation: number): readonly number[] {
  return Array.from({ length: count }, () => draws.normal() * deviation);
}

/** January peak, summer −25 %, Christmas −45 %. */
function season(week: number): number {
  const day = (week * 7 + 3) % 365.25;
  const year = day / 365.25;
  const waves = 0.18 * Math.cos(2 * Math.PI * (year - 0.08)) + 0.06 * Math.cos(4 * Math.PI * (year - 0.2));
  const ofYear = Math.floor(day / 7);
  const dip = ofYear >= 51 ? 0.55 : ofYear >= 28 && ofYear <= 33 ? 0.75 : 1;
  return Math.exp(waves) * dip;
}

const weekdays = [1.25, 1.2, 1.1, 1.1, 0.9, 0.25, 0.2];

function drawWeek(draws: Draws, office: Office, { week, daily }: { week: number; daily: Map<string, number> }): void {
  for (let provider = 0; provider < providers; provider += 1) {
    // The unrest of a provider's week: mean 1, standard deviation 0.2.
    const unrest = draws.gamma(25) / 25;
    for (let subject = 0; subject < subjects; subject += 1) {
      const mean = office.mean(week, { provider, subject }) * unrest;
      const extra = (office.dispersion[provider]?.[subject] ?? 1) - 1 + 1e-9;
      const count = mean > 0 ? draws.poisson(draws.gamma(mean / extra) * extra) : 0;
      for (let i = 0; i < count; i += 1) addReport(daily, week * 7 + draws.weighted(weekdays), { provider, subject });
    }
  }
}

function addReport(daily: Map<string, number>, day: number, { provider, subject }: Cell): void {
  const key = `${day} ${provider} ${subject}`;
  daily.set(key, (daily.get(key) ?? 0) + 1);
}

interface ClusterPlace {
  readonly office: Office;
  readonly start: number;
  readonly daily: Map<string, number>;
  readonly areas: readonly number[];
}

/** Extra reports per class, from the first up to but not including the second; for one cell and for more. */
const sizes = { cell: [3, 5, 9, 16], more: [5, 8, 14, 25] };

function drawCluster(draws: Draws, { office, start, daily, areas }: ClusterPlace): Cluster {
  const type = types[draws.weighted([0.5, 0.25, 0.15, 0.1])] ?? 'cell';
  const week = Math.floor(start / 7);
  const there = areas.map((_, provider) => provider).filter((provider) => office.isThere(week, provider));
  const place = { provider: draws.pick(there), subject: draws.below(subjects), there, areas };
  const days = [4, 7, 14, 28][draws.weighted([0.2, 0.3, 0.3, 0.2])] ?? 7;
  const size = draws.below(3);
  const bounds = type === 'cell' ? sizes.cell : sizes.more;
  const base = draws.between(bounds[size] ?? 3, (bounds[size + 1] ?? 5) - 1);
  const usual = usualIn(office, { ...place, type, week, weeks: Math.max(1, Math.round(days / 7)) });
  const cells = cellsOf(draws, type, place);
  const reports = Array.from({ length: base + Math.round(Math.sqrt(usual)) }, () => {
    return start + Math.min(days - 1, Math.floor(draws.beta(1.2, 2) * days));
  });
  for (const day of reports) addReport(daily, day, draws.pick(cells));
  return { type, start: Math.min(...reports), end: Math.max(...reports), cells };
}

interface Place extends Cell {
  /** The providers that are there in that week. */
  readonly there: readonly number[];
  readonly areas: readonly number[];
}

function cellsOf(draws: Draws, type: ClusterType, { provider, subject, there, areas }: Place): readonly Cell[] {
  const some = draws.between(3, 7);
  switch (type) {
    case 'cell':
      return [{ provider, subject }];
    case 'provider':
      return draws.different(some, 0, subjects - 1).map((one) => ({ provider, subject: one }));
    case 'subject': {
      const places = draws.different(Math.min(there.length, some), 0, there.length - 1);
      return places.map((at) => ({ provider: there[at] ?? provider, subject }));
    }
    case 'area_subject':
      return there.filter((one) => areas[one] === areas[provider]).map((one) => ({ provider: one, subject }));
  }
}

/** The usual reports of the cluster's group in its weeks. */
function usualIn(office: Office, at: Place & { type: ClusterType; week: number; weeks: number }): number {
  const inGroup = (cell: Cell) =>
    (at.type === 'subject' ||
      (at.type === 'area_subject'
        ? at.areas[cell.provider] === at.areas[at.provider]
        : cell.provider === at.provider)) &&
    (at.type === 'provider' || cell.subject === at.subject);
  let sum = 0;
  for (let week = at.week; week < Math.min(weeks, at.week + at.weeks); week += 1) {
    for (let provider = 0; provider < providers; provider += 1) {
      for (let subject = 0; subject < subjects; subject += 1) {
        if (inGroup({ provider, subject })) sum += office.mean(week, { provider, subject });
      }
    }
  }
  return sum;
}

function reportsOf(daily: ReadonlyMap<string, number>, areas: readonly number[]): readonly DatedReport[] {
  return [...daily].flatMap(([key, count]) => {
    const [day = 0, provider = 0, subject = 0] = key.split(' ').map(Number);
    return Array.from({ length: count }, (_, i) => ({
      id: `${key} ${i}`,
      day,
      providers: [String(provider + 1)],
      subjects: [String(subject + 1)],
      area: String(areas[provider] ?? 1),
      law: provider < 7 ? 'Wmo' : 'Jeugdwet',
      caller: null,
      text: null,
    }));
  });
}
