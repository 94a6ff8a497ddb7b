import { z } from 'zod';
import type { Calibration, CalibrationInput } from '../../shared/signals/calibrate-threshold.ts';
import type { ConfirmedDossier, SettingComparison } from '../../shared/signals/compare-settings.ts';
import type { DaysDone } from '../../shared/signals/days-done.ts';
import type { DetectionInput, DetectionRun } from '../../shared/signals/detect.ts';
import type { DetectorSettings } from '../../shared/signals/detector-settings.ts';
import type { FoundByRule, RuleDossier } from '../../shared/signals/find-by-rule.ts';
import type { ReplaySettingInput } from '../../shared/signals/replay-setting.ts';
import type { WatchedReport, WatchRule } from '../../shared/signals/watch-rule.ts';

/** Two settings over the same days, and the confirmed dossiers that both are held against. */
export interface ReplayTask extends Omit<ReplaySettingInput, 'settings'> {
  readonly present: DetectorSettings;
  readonly trial: DetectorSettings;
  readonly dossiers: readonly ConfirmedDossier[];
}

/** A rule of the office with the dossiers it led to. */
export interface RuleSearch {
  readonly rule: WatchRule;
  readonly past: readonly RuleDossier[];
}

/** What the detector looks at, and the rules of the office that are held against the same reports. */
export interface SearchInput extends DetectionInput {
  readonly reports: readonly WatchedReport[];
  readonly rules: readonly RuleSearch[];
}

/** What the detector says, and what the rules found. */
export interface SearchRun extends DetectionRun {
  readonly byRules: readonly FoundByRule[];
}

/** What the thread that looks for signals is asked: codes, days and keyed marks, no word of a report. */
export type SignalTask =
  | { readonly kind: 'detect'; readonly input: SearchInput }
  | { readonly kind: 'calibrate'; readonly input: Omit<CalibrationInput, 'random'>; readonly seed: string }
  | { readonly kind: 'replay'; readonly input: ReplayTask };

/** How far it is, any number of times; then the answer. */
export type SignalReply =
  | { readonly kind: 'days'; readonly value: DaysDone }
  | { readonly kind: 'detect'; readonly value: SearchRun }
  | { readonly kind: 'calibrate'; readonly value: Calibration }
  | { readonly kind: 'replay'; readonly value: SettingComparison };

/** Both sides are this program, so only the kind is looked at. */
export const isSignalTask = (said: unknown): said is SignalTask => hasKind(said);
export const isSignalReply = (said: unknown): said is SignalReply => hasKind(said);

function hasKind(said: unknown): boolean {
  return z.object({ kind: z.enum(['days', 'detect', 'calibrate', 'replay']) }).safeParse(said).success;
}
