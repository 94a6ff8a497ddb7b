import { type Figure, hide, isOpen, isSmall, type Sum, systemOf } from './figure-system.ts';
import { hideFurther } from './hide-further.ts';
import { proofOf } from './proven-width.ts';

/**
 * Why a figure is hidden, for the preview inside the office only: `small`, fewer persons than the threshold stand behind
 * it; `for-another`, a small one could be worked out from it. What leaves the office shows one mark for both.
 */
export type Mark = 'shown' | 'small' | 'for-another';

export interface Protection {
  /** By figure. One that is not open keeps what it was: unpublished and hidden ones are `small` or `for-another`. */
  readonly marks: readonly Mark[];
  /** Small or formerly hidden figures that others give away whatever is hidden now, because of what was released before. */
  readonly exposed: readonly number[];
}

/**
 * Decides which figures may be shown (PRI-20). Hidden are figures of fewer persons than their threshold, 0 excepted, and
 * as many others as it takes that somebody who knows every shown figure of all these tables and releases, that counts are
 * whole and not negative, and this rule, is left with values for each hidden figure that lie at least its threshold apart.
 * That is proven, not assumed: for each hidden figure two tables are found that agree with all that is shown (`audit.ts`).
 * A 0 is shown, unless all parts of a sum are hidden. `first`: open figures to be hidden whatever comes. The same figures always give the same marks.
 */
export function protect(figures: readonly Figure[], sums: readonly Sum[], first: readonly number[] = []): Protection {
  const system = systemOf(figures, sums);
  const small = figures.flatMap((figure, cell) => (isOpen(figure) && isSmall(figure) ? [cell] : []));
  hide(system, [...small, ...first.filter((cell) => !system.told[cell])]);
  const lost = hideFurther(system, proofOf(system));
  const marks = figures.map((figure, cell) => {
    if (!system.unseen[cell]) return 'shown';
    return isSmall(figure) ? 'small' : 'for-another';
  });
  const exposed = lost.filter((cell) => {
    const figure = figures[cell];
    return figure && (isSmall(figure) || figure.standing === 'hidden');
  });
  return { marks, exposed };
}
