import { z } from 'zod';
import type { Reader, Writer } from '../../db/handle.ts';
import { readSetting, saveSetting } from '../../db/settings.ts';
import { Day } from '../../shared/dates.ts';

/** The threshold that a replay of the register with shuffled dates found, for a number of false signals a year. */
const Kept = z.object({ threshold: z.number(), signalsAYear: z.number(), falseSignalsPerYear: z.number(), asOf: Day });
export type KeptCalibration = z.infer<typeof Kept>;

const key = 'signal-calibration';

/** The last calibration, or null when there was none yet. */
export function readCalibration(reader: Reader): KeptCalibration | null {
  const parsed = Kept.safeParse(readSetting(reader, key));
  return parsed.success ? parsed.data : null;
}

/** Keeps a calibration for the searches to come. */
export function keepCalibration(writer: Writer, calibration: KeptCalibration): void {
  saveSetting(writer, key, calibration);
}
