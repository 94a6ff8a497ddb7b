import { readFigures } from '../../db/figures.ts';
import { countMonths } from '../../db/figures-of-store.ts';
import type { FiguresStore } from '../../db/figures-store.ts';
import type { OpenRegister } from '../../db/open.ts';
import type { Period } from '../../shared/figures/period-before.ts';

/** What the register counts of a period now. */
export async function countedIn(register: OpenRegister, period: Period) {
  const snapshot = register.snapshot();
  const counts = await readFigures(snapshot, period);
  snapshot.close();
  return counts;
}

/** What the figures store counts of months now. */
export async function monthsCountedIn(store: FiguresStore, period: Period) {
  const snapshot = store.snapshot();
  const counts = await countMonths(snapshot, period);
  snapshot.close();
  return counts;
}
