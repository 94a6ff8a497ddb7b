import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../../shared/random.ts';
import { defaultSettings } from '../../../shared/signals/detector-settings.ts';
import { permuteDates } from '../../../shared/signals/permute-dates.ts';
import { replayDays } from '../../../shared/signals/replay-days.ts';
import {
  drawnLevels,
  figuresAt,
  figuresShown,
  recommendedSettings,
  replayAlarms,
} from '../../support/signals/replay-alarms.ts';
import { pointsAbove } from '../../support/signals/score-weeks.ts';
import { drawSparseRegister, type RegisterKind, registerDays } from '../../support/signals/sparse-register.ts';
import { runSeed, times } from '../../support/times.ts';

/** Six registers of each kind in `npm run long`, one here. */
const registers = times(0.3);

/** In full two standard errors are left to chance, three where one register is drawn at every run. */
const leftToChance = registers < 6 ? 3 : 2;
const announced = defaultSettings.falseSignalsAYear;

/** What has to be found with the default setting, in points of a hundred. */
const bars: readonly [kind: RegisterKind, name: string, bar: number][] = [
  ['M', 'dense', 72],
  ['S', 'sparse', 90],
  ['E', 'growing', 66],
];

describe.each(bars)('%s: a %s register of ten years', (kind, _, bar) => {
  const drawn = Array.from({ length: registers }, (__, i) => drawSparseRegister(kind, `${kind} ${runSeed} ${i}`));
  const ours = drawn.map((register) => replayAlarms(register, defaultSettings));

  test(`the default keeps what it announces and finds ${bar} % (seed ${runSeed})`, () => {
    const { falseSignalsAYear, found } = figuresShown(ours);
    expect(falseSignalsAYear).toBeLessThanOrEqual(announced + leftToChance * errorOfFalse(registers));
    const share = found.filter(Boolean).length / found.length;
    const error = 100 * Math.sqrt((share * (1 - share)) / found.length);
    expect(100 * share).toBeGreaterThanOrEqual(bar - leftToChance * error);
  });

  test(`at equal false signals it finds what the recommended detector finds, within two days (seed ${runSeed})`, () => {
    const figures = figuresAt(ours, announced);
    const recommended = drawn.map((register) => replayAlarms(register, recommendedSettings));
    const { points, error } = pointsAbove(figures.found, figuresAt(recommended, announced).found);
    expect(points).toBeGreaterThanOrEqual(-1 - leftToChance * error);
    // A median of whole days moves by one for little; one register may be a day later.
    expect(figures.medianDelay).toBeLessThanOrEqual(registers < 6 ? 3 : 2);
  });
});

test(`registers with shuffled dates give at most the announced signals a year (seed ${runSeed})`, () => {
  const kinds = ['M', 'S', 'E'] as const;
  const counts = Array.from({ length: times(1) }, (_, i) => {
    const kind = kinds[(i + runSeed) % 3] ?? 'M';
    const { next } = randomFrom(`shuffle ${runSeed} ${i}`);
    const reports = permuteDates(drawSparseRegister(kind, `shuffled ${runSeed} ${i}`).reports, next);
    let opened = 0;
    const replay = replayDays({ reports, levels: drawnLevels, settings: defaultSettings, to: registerDays - 1 });
    for (const run of replay) opened += run.opened.length;
    return opened / ((registerDays - defaultSettings.registerStartDays) / 364);
  });
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  expect(mean).toBeLessThanOrEqual(announced);
});

/** Of the mean of a year's false signals over registers of ten years; they come in bunches, half as wide again as by chance. */
function errorOfFalse(count: number): number {
  return 1.5 * Math.sqrt(announced / (count * ((registerDays - 56) / 364)));
}
