import type { FigureColumn } from '../contract/evaluation.ts';
import type { Which } from '../figures/branch.ts';
import { inBoth } from '../figures/in-both.ts';
import { figureWords } from '../text/figures.ts';
import { ownTableWords } from '../text/own-tables.ts';
import type { Words } from '../text/words.ts';
import type { OwnTable } from './recipe-content.ts';

interface Heads {
  readonly table: OwnTable;
  readonly columns: readonly { readonly code: string; readonly label: Words }[];
}

/** The columns of an own table in one period: of all, their share if that is asked, and those it is split into. */
export function columnHeads({ table, columns }: Heads, which: Which): readonly FigureColumn[] {
  const head = (key: string, unit: FigureColumn['unit'], label: Words): FigureColumn => ({
    ...{ key: `${which}-${key}`, period: which, unit, nl: label.nl, en: label.en },
  });
  const counted = {
    reports: figureWords[`figures.column.${which}-reports`],
    mentions: figureWords[`figures.column.${which}-mentions`],
    persons: ownTableWords[`own.column.${which}-persons`],
  }[table.counted];
  const before = (label: Words) => ({
    nl: inBoth(ownTableWords['own.column.before'], { column: label.nl }).nl,
    en: inBoth(ownTableWords['own.column.before'], { column: label.en }).en,
  });
  return [
    head(table.counted, 'count', counted),
    ...(table.shares ? [head('share', 'percent', figureWords[`figures.column.${which}-share`])] : []),
    ...columns.map(({ code, label }) =>
      head(`${table.counted}.${code}`, 'count', which === 'now' ? label : before(label)),
    ),
  ];
}
