import type { SignalRow, SignalState } from '../../../shared/contract/signal.ts';
import { signalStates } from '../../../shared/signals/dossier.ts';

/** The signals of one state, the newest in front. */
export interface SignalGroup {
  readonly state: SignalState;
  readonly signals: readonly SignalRow[];
}

/** The signals by state, in the order of the work: new ones, what is looked into, what was confirmed, what was dismissed. */
export function signalGroups(signals: readonly SignalRow[]): readonly SignalGroup[] {
  return signalStates.map((state) => ({ state, signals: signals.filter((signal) => signal.state === state) }));
}

/** The signal that is shown when nobody chose one: the first of the list that asks for a judgment, else the first of all. */
export function firstSignal(groups: readonly SignalGroup[]): SignalRow | undefined {
  return groups.flatMap(({ signals }) => signals)[0];
}
