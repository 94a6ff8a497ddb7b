import { z } from 'zod';
import type { Calibration, CalibrationInput } from '../../shared/signals/calibrate-threshold.ts';
import type { DetectionInput, DetectionRun } from '../../shared/signals/detect.ts';

/** What the thread that looks for signals is asked: codes, days and keyed marks, no word of a report. */
export type SignalTask =
  | { readonly kind: 'detect'; readonly input: DetectionInput }
  | { readonly kind: 'calibrate'; readonly input: Omit<CalibrationInput, 'random'>; readonly seed: string };

export type SignalReply =
  | { readonly kind: 'detect'; readonly value: DetectionRun }
  | { readonly kind: 'calibrate'; readonly value: Calibration };

/** Both sides are this program, so only the kind is looked at. */
export const isSignalTask = (said: unknown): said is SignalTask => hasKind(said);
export const isSignalReply = (said: unknown): said is SignalReply => hasKind(said);

function hasKind(said: unknown): boolean {
  return z.object({ kind: z.enum(['detect', 'calibrate']) }).safeParse(said).success;
}
