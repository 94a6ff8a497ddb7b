import { readFileSync } from 'node:fs';
import type { DatedReport } from '../../shared/signals/dated-report.ts';
import { detect } from '../../shared/signals/detect.ts';
import { defaultSettings } from '../../shared/signals/detector-settings.ts';
import { farringtonFlexible } from '../../shared/signals/farrington-flexible.ts';
import { replayDays } from '../../shared/signals/replay-days.ts';
import { watchedLevels } from '../../shared/signals/unit.ts';
import { type Measurement, measurePair, milliseconds } from './measure.ts';
import { plainFarrington } from './plain-farrington.ts';

const fixtures = new URL('../fixtures/signals/', import.meta.url);
const lastDay = 3639;

/** One bound of Farrington Flexible, against the same from whole matrices. */
export function signalsFit(): Promise<Measurement> {
  const series = rowsOf('weekly-counts.csv').map((cells) => Float64Array.from(cells.slice(1), Number));
  const weeks = [576, 584, 592, 600, 608, 616, 624];
  const fits = series.length * weeks.length;
  const each = (bound: (counts: Float64Array, week: number) => unknown) => async () =>
    (await milliseconds(() => {
      for (const counts of series) for (const week of weeks) bound(counts, week);
    })) / fits;
  return measurePair({
    name: 'signals-fit',
    unit: 'ms',
    n: 5,
    what: `one bound of Farrington Flexible, mean over ${fits} fits; baseline: its six steps written out plainly; R 4.2.2 with surveillance 1.20.3 took 6.7 ms`,
    ours: each(farringtonFlexible),
    baseline: each((counts, week) => plainFarrington([...counts], week)),
  });
}

/** The run of one day from cold, over ten years of a large office. */
export async function signalsDay(quick: boolean): Promise<Measurement> {
  const copies = quick ? 1 : 8;
  const reports = tenYears(copies);
  return alone({
    name: 'signals-day',
    n: 5,
    what: `the run of one day from cold over ten years of ${reports.length} reports`,
    act: () => detect({ reports, today: lastDay }),
  });
}

/** A replay of ten years, day by day. */
export async function signalsTenYears(quick: boolean): Promise<Measurement> {
  const reports = tenYears(1);
  const settings = defaultSettings;
  const to = quick ? Math.floor(lastDay / 4) : lastDay;
  return alone({
    name: 'signals-ten-years',
    n: 3,
    what: `${reports.filter(({ day }) => day <= to).length} reports of ${Math.round(to / 364)} years run day by day on one core`,
    act: () => {
      let opened = 0;
      for (const run of replayDays({ reports, levels: watchedLevels, settings, to })) opened += run.opened.length;
      return opened;
    },
  });
}

interface Alone {
  readonly name: string;
  readonly n: number;
  readonly what: string;
  readonly act: () => unknown;
}

/** A figure that stands by itself; the largest resident memory seen is told beside it. */
async function alone({ name, n, what, act }: Alone): Promise<Measurement> {
  const found: number[] = [];
  let memory = 0;
  for (let turn = 0; turn < n; turn += 1) {
    found.push(await milliseconds(act));
    memory = Math.max(memory, process.memoryUsage.rss());
  }
  const median = found.sort((a, b) => a - b)[Math.floor(n / 2)] ?? Number.NaN;
  const told = `${what}; resident memory of the process ${Math.round(memory / 2 ** 20)} MiB`;
  return { name, ours: Number(median.toPrecision(3)), baseline: null, ratio: null, unit: 'ms', n, what: told };
}

/** The dense public register of ten years, every report so many times. */
function tenYears(copies: number): readonly DatedReport[] {
  const providers = new Map(rowsOf('m1-providers.csv').map(([provider, law, area]) => [provider, { law, area }]));
  return rowsOf('m1-reports.csv').flatMap(([day, provider = '', subject = '', n]) => {
    const { law = '', area = '' } = providers.get(provider) ?? {};
    return Array.from({ length: Number(n) * copies }, (_, i) => ({
      id: `${day} ${provider} ${subject} ${i}`,
      day: Number(day),
      providers: [provider],
      subjects: [subject],
      area,
      law,
      caller: null,
      text: null,
    }));
  });
}

function rowsOf(file: string): readonly (readonly string[])[] {
  const [, ...lines] = readFileSync(new URL(file, fixtures), 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.split(','));
}
