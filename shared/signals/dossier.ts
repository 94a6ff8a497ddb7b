/** What became of a signal: found, looked into, judged, acted upon, done with. */
export const signalStates = ['new', 'under-assessment', 'confirmed', 'followed-up', 'closed', 'dismissed'] as const;
export type SignalState = (typeof signalStates)[number];

/** Why a signal is dismissed. */
export const dismissReasons = ['chance', 'one-caller', 'known-cause', 'wrong-registration', 'other'] as const;

/** What the office did upon a confirmed signal. */
export const followUps = ['conversation', 'written-question', 'investigation', 'council', 'watching', 'other'] as const;

/** What happened beside the course: words that were added, and another colleague who has it now. */
export const besideCourse = ['note', 'assigned'] as const;

/** What can be done with a dossier. */
export type DossierAct = 'takeUp' | 'confirm' | 'dismiss' | 'followUp' | 'close' | 'note' | 'assign';

const beforeJudgment: readonly SignalState[] = ['new', 'under-assessment'];
const afterConfirming: readonly SignalState[] = ['confirmed', 'followed-up'];

/** In which states each act can be done. A judgment stays: who judged otherwise later says so in a note. */
const statesOf: Readonly<Record<DossierAct, readonly SignalState[]>> = {
  takeUp: beforeJudgment,
  confirm: beforeJudgment,
  dismiss: beforeJudgment,
  followUp: afterConfirming,
  close: afterConfirming,
  note: signalStates,
  assign: [...beforeJudgment, ...afterConfirming],
};

/** Whether an act fits a dossier in this state. */
export function fitsDossier(act: DossierAct, state: SignalState): boolean {
  return statesOf[act].includes(state);
}
