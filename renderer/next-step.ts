import type { NextStep } from '../shared/case/beside.ts';
import type { CaseId } from '../shared/ids.ts';

let chosen: { readonly caseId: CaseId; readonly step: NextStep } | null = null;

/** Says what comes next for a report that was just recorded, before its page opens. */
export function setNextStep(caseId: CaseId, step: NextStep | undefined) {
  chosen = step === undefined ? null : { caseId, step };
}

/** What comes next for this report; null when nothing was chosen in the call. */
export function nextStepOf(caseId: CaseId): NextStep | null {
  return chosen?.caseId === caseId ? chosen.step : null;
}

/** The step was begun: coming back to the report later does not begin it again. */
export function nextStepBegun() {
  chosen = null;
}
