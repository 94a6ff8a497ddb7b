import { type Intake, type SafetyRecord, safetySteps } from '../../shared/case/intake.ts';

export type SafetyStep = (typeof safetySteps)[number];

/** Says that the card did not apply; it and any step exclude each other. */
const notAtHand: SafetyStep = 'not-at-hand';

const nothing: SafetyRecord = { steps: [], note: '' };

/** True when something was done about danger, or said of it. */
export function isSafetyRecorded(safety: SafetyRecord | null): safety is SafetyRecord {
  return safety !== null && (safety.steps.length > 0 || safety.note.trim() !== '');
}

/** Records which steps were taken; a step taken now takes "does not apply" away, and the other way round. */
export function withSafetySteps(intake: Intake, steps: readonly SafetyStep[]): Intake {
  const before = intake.safety ?? nothing;
  const isDismissed = steps.includes(notAtHand) && !before.steps.includes(notAtHand);
  const kept = isDismissed ? [notAtHand] : steps.filter((step) => step !== notAtHand || steps.length === 1);
  return withSafety(intake, { ...before, steps: safetySteps.filter((step) => kept.includes(step)) });
}

/** Records what is said about it. */
export function withSafetyNote(intake: Intake, note: string): Intake {
  return withSafety(intake, { ...(intake.safety ?? nothing), note });
}

/** Records that it does not apply, unless a step was taken already. */
export function withSafetyDismissed(intake: Intake): Intake {
  return isSafetyRecorded(intake.safety) ? intake : withSafetySteps(intake, [notAtHand]);
}

/** An emptied record is none. */
function withSafety(intake: Intake, safety: SafetyRecord): Intake {
  return { ...intake, safety: safety.steps.length === 0 && safety.note === '' ? null : safety };
}
