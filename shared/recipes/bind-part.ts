import { bindToReports, type NamedRow } from '../figures/bind-to-reports.ts';
import { enterKnown, enterUnnamed, type FigureBook } from '../figures/figure-book.ts';
import { nameBeside } from '../figures/figure-name.ts';
import { sumOf } from '../figures/figure-system.ts';
import { addUp } from './add-up.ts';
import type { Dimension } from './dimensions.ts';
import { isIn } from './own-counts.ts';
import type { OwnFilter } from './recipe-content.ts';

/** The rows of a field of which a report may name several, in one part of the reports. */
interface PartLine {
  /** The number of reports of the part, and its name in the book. */
  readonly reports: number;
  readonly name: string;
  readonly rows: readonly NamedRow[];
  /** The codes by which the part was chosen, if it was by this field: each time its reports name one of them. */
  readonly choices: readonly (readonly string[])[];
}

/** What the reports of a part are known to name of a field. */
export function choicesOf(
  part: number,
  cut: readonly (readonly OwnFilter[])[],
  dimension: Dimension,
): readonly (readonly string[])[] {
  return cut.flatMap((filters, index) =>
    isIn(part, index) ? filters.filter(({ by }) => by === dimension).map(({ codes }) => codes) : [],
  );
}

/** Binds rows to the reports of a part: none is more than those, and the rows by which it was chosen are together no less. */
export function bindPart(book: FigureBook, { reports, name, rows, choices }: PartLine): void {
  bindToReports(book, name, { whole: [reports], rows });
  for (const codes of choices) {
    const chosen = rows.filter(({ code }) => codes.includes(code)).map(({ place }) => place);
    const more = sumOf(book.figures, chosen) - sumOf(book.figures, [reports]);
    if (more < 0) continue;
    // Of one row alone its reports are all; how often they name it again is reckoned with as known.
    const enter = chosen.length === 1 ? enterKnown : enterUnnamed;
    const over = enter(book, nameBeside(name, `~over-${[...codes].sort().join('|')}`), more);
    addUp(book, [reports, over], chosen);
  }
}
