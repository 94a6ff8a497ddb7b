import type { Day } from '../dates.ts';
import type { Law } from '../reference/law.ts';
import type { Calendar } from './calendar.ts';
import { organisations } from './organisations.ts';

/** A real rise that the demonstration holds, as the truth to hold the signals against. */
export interface PlannedSpike {
  readonly level: 'cell' | 'provider' | 'subject' | 'area_subject';
  /** The unit: an organisation, a sub-subject, an area, or two of them; null is "any". */
  readonly organisation: string | null;
  readonly subject: string | null;
  readonly area: string | null;
  readonly from: Day;
  readonly to: Day;
  /** Reports that come on top of what is usual. */
  readonly extra: number;
}

/** How the reports of a spike are made. */
export interface SpikeRecipe extends PlannedSpike {
  readonly law: Law;
  readonly partyKind: string;
  /** The subjects among which its reports choose. */
  readonly subjects: readonly [string, ...string[]];
  /** The place of its first day in the calendar and its length in days. */
  readonly place: number;
  readonly days: number;
}

interface Sketch {
  readonly level: PlannedSpike['level'];
  readonly organisation: string | null;
  readonly area: string | null;
  readonly law: Law;
  readonly partyKind: string;
  readonly subjects: readonly [string, ...string[]];
  /** Which part of the period lies before its last day. */
  readonly ends: number;
  readonly days: number;
  /** The unit's usual share of all reports (measured over 200,000 of them), and how many times the usual number comes on top. */
  readonly share: number;
  readonly times: number;
}

/** The last one is the rise in transport complaints that Rotterdam saw in 2018 and 2019; it lasts until today. */
const sketches: readonly Sketch[] = [
  {
    level: 'area_subject',
    organisation: null,
    area: 'G15',
    law: 'wmo',
    partyKind: 'HUL',
    subjects: ['HUL-02'],
    ends: 0.35,
    days: 14,
    share: 0.0014,
    times: 6,
  },
  {
    level: 'provider',
    organisation: 'ORG-01',
    area: null,
    law: 'wmo',
    partyKind: 'HH',
    subjects: ['HUI-01', 'HUI-03', 'COM-01', 'INF-04'],
    ends: 0.52,
    days: 21,
    share: 0.038,
    times: 3,
  },
  {
    level: 'subject',
    organisation: null,
    area: null,
    law: 'wmo',
    partyKind: 'SVB',
    subjects: ['PGB-03'],
    ends: 0.68,
    days: 12,
    share: 0.0037,
    times: 6,
  },
  {
    level: 'cell',
    organisation: 'ORG-12',
    area: null,
    law: 'jw',
    partyKind: 'JAM',
    subjects: ['WAC-05'],
    ends: 0.84,
    days: 18,
    share: 0.0026,
    times: 5,
  },
  {
    level: 'cell',
    organisation: 'ORG-09',
    area: null,
    law: 'wmo',
    partyKind: 'VER',
    subjects: ['VER-01'],
    ends: 1,
    days: 12,
    share: 0.02,
    times: 8,
  },
];

/** A spike of fewer reports than this would not be seen. */
const fewest = 14;
/** Together the spikes are at most a fifth of a small demonstration. */
const largestShare = 0.04;

/** The five spikes of a demonstration of so many reports; one of fewer than 25 has none. */
export function spikesIn(calendar: Calendar, reports: number): readonly SpikeRecipe[] {
  const length = calendar.days.length;
  const planned = sketches.map(({ ends, share, times, ...sketch }) => {
    const days = Math.min(sketch.days, length);
    const last = Math.max(days - 1, Math.round(ends * (length - 1)));
    const usual = (reports / length) * days * share;
    const extra = Math.min(Math.max(fewest, Math.round(usual * times)), Math.floor(reports * largestShare));
    const subject = sketch.level === 'provider' ? null : sketch.subjects[0];
    const place = last - days + 1;
    return { ...sketch, subject, days, place, extra, from: calendar.day(place), to: calendar.day(last) };
  });
  return planned.filter((spike) => spike.extra > 0);
}

/** The organisation of a spike, when it has one. */
export function spikeOrganisation({ organisation }: PlannedSpike) {
  return organisations.find((one) => one.code === organisation) ?? null;
}
