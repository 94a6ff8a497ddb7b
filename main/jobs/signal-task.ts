import { z } from 'zod';
import type { Calibration, CalibrationInput } from '../../shared/signals/calibrate-threshold.ts';
import type { ConfirmedDossier, SettingComparison } from '../../shared/signals/compare-settings.ts';
import type { DaysDone } from '../../shared/signals/days-done.ts';
import type { DetectionInput, DetectionRun } from '../../shared/signals/detect.ts';
import type { DetectorSettings } from '../../shared/signals/detector-settings.ts';
import type { ReplaySettingInput } from '../../shared/signals/replay-setting.ts';

/** Two settings over the same days, and the confirmed dossiers that both are held against. */
export interface ReplayTask extends Omit<ReplaySettingInput, 'settings'> {
  readonly present: DetectorSettings;
  readonly trial: DetectorSettings;
  readonly dossiers: readonly ConfirmedDossier[];
}

/** What the thread that looks for signals is asked: codes, days and keyed marks, no word of a report. */
export type SignalTask =
  | { readonly kind: 'detect'; readonly input: DetectionInput }
  | { readonly kind: 'calibrate'; readonly input: Omit<CalibrationInput, 'random'>; readonly seed: string }
  | { readonly kind: 'replay'; readonly input: ReplayTask };

/** How far it is, any number of times; then the answer. */
export type SignalReply =
  | { readonly kind: 'days'; readonly value: DaysDone }
  | { readonly kind: 'detect'; readonly value: DetectionRun }
  | { readonly kind: 'calibrate'; readonly value: Calibration }
  | { readonly kind: 'replay'; readonly value: SettingComparison };

/** Both sides are this program, so only the kind is looked at. */
export const isSignalTask = (said: unknown): said is SignalTask => hasKind(said);
export const isSignalReply = (said: unknown): said is SignalReply => hasKind(said);

function hasKind(said: unknown): boolean {
  return z.object({ kind: z.enum(['days', 'detect', 'calibrate', 'replay']) }).safeParse(said).success;
}
