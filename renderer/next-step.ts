import type { NextStep } from '../shared/case/beside.ts';
import type { CaseId } from '../shared/ids.ts';

/** What the page of a report begins with: the next step of the call that made it, or an act chosen beside the list. */
export type FirstAct = NextStep | 'link' | 'print';

let chosen: { readonly caseId: CaseId; readonly step: FirstAct } | null = null;

/** Says what comes next for a report, before its page opens. */
export function setNextStep(caseId: CaseId, step: FirstAct | undefined) {
  chosen = step === undefined ? null : { caseId, step };
}

/** What comes next for this report; null when nothing was chosen. */
export function nextStepOf(caseId: CaseId): FirstAct | null {
  return chosen?.caseId === caseId ? chosen.step : null;
}

/** The step was begun: coming back to the report later does not begin it again. */
export function nextStepBegun() {
  chosen = null;
}
