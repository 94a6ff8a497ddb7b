import type { Evaluation, FigureColumn, FigureTable } from '../../shared/contract/evaluation.ts';
import { day } from '../../shared/dates.ts';

/** A text that is the same in both languages. */
export const both = (text: string) => ({ nl: text, en: text });

const unit = { reports: 'count', mentions: 'count', share: 'percent', days: 'days' } as const;
const heads = { reports: 'Meldingen', mentions: 'Genoemd', share: 'Deel in procenten', days: 'Dagen' } as const;

/** Columns of both periods. */
export function columnsFor(...measures: readonly (keyof typeof unit)[]): FigureColumn[] {
  return (['now', 'before'] as const).flatMap((period) =>
    measures.map((measure) => {
      const after = period === 'before' ? ', periode ervoor' : '';
      return { key: `${period}-${measure}`, period, unit: unit[measure], ...both(`${heads[measure]}${after}`) };
    }),
  );
}

/** A figure: a number, closed, or none. */
export type Shown = number | 'closed' | null;

export function row(
  code: string,
  level: 0 | 1 | 2,
  label: string,
  ...values: readonly Shown[]
): FigureTable['rows'][number] {
  const cells = values.map((value) => ({ value: value === 'closed' ? null : value, hidden: value === 'closed' }));
  return { code, level, label: both(label), cells };
}

export function tableOf(name: string, title: string, columns: FigureColumn[], rows: FigureTable['rows']): FigureTable {
  return { name, title: both(title), definition: both(`Wat ${title} telt.`), columns, rows };
}

/** An evaluation with tables of each kind: a sum, parts with labels as given, a long one with rows below rows, days, a crossing. */
export function sampleEvaluation(labels: readonly string[] = ['Klacht', 'Vraag', 'Signaal', 'Compliment']): Evaluation {
  const tables = [
    tableOf('flow', 'Binnen, klaar en open', columnsFor('reports'), [
      row('open-at-start', 1, 'Open aan het begin', 120, 95),
      row('received', 1, 'Binnengekomen', 1234, 1019),
      row('settled', 1, 'Afgesloten', 1200, 994),
      row('open-at-end', 1, 'Open aan het eind', 154, 120),
    ]),
    tableOf('kinds', 'Soort melding', columnsFor('reports', 'share'), [
      row('total', 0, 'Totaal', 1234, 100, 1019, 100),
      ...labels.map((label, index) =>
        row(`K${index}`, 1, label, index % 5 === 4 ? 'closed' : 1000 - index * 7, index % 3, 900 - index, null),
      ),
    ]),
    tableOf('subjects', 'Onderwerpen', columnsFor('reports', 'share', 'mentions'), [
      row('total', 0, 'Totaal', 1234, 100, 1300, 1019, 100, 1100),
      ...Array.from({ length: 9 }, (_, main) => [
        row(`S${main}`, 1, `Hoofdonderwerp ${main}`, 300 - main, 20, 310 - main, 200 + main, 19, 205 + main),
        ...['a', 'b', 'c'].map((part, at) =>
          row(`S${main}${part}`, 2, `Onderwerp ${main} ${part}`, main + at, 1, main + at, 'closed', 'closed', 'closed'),
        ),
      ]).flat(),
    ]),
    tableOf('durations', 'Hoe lang het duurde', columnsFor('days'), [
      row('median', 1, 'De helft klaar binnen', 5, 6),
      row('nine-in-ten', 1, 'Negen op de tien klaar binnen', 56, 54),
    ]),
    tableOf('subjects-by-area', 'Onderwerpen per gebied', columnsFor('reports'), [
      row('total', 0, 'Totaal', 1234, 1019),
      ...['S0', 'S1'].flatMap((code, at) => [
        row(code, 1, `Hoofdonderwerp ${at}`, 600 + at, 500 + at),
        ...Array.from({ length: 15 }, (_, area) =>
          row(`${code}.G${area}`, 2, `Gebied ${area}`, area * 3 + at, area === 2 ? 'closed' : area),
        ),
      ]),
    ]),
  ];
  const rows = tables.flatMap((table) => table.rows);
  return {
    period: { from: day('2026-01-01'), to: day('2026-06-30') },
    before: { from: day('2025-07-01'), to: day('2025-12-31') },
    recipe: null,
    texts: { introduction: null, tables: [] },
    explanation: [both('Deze cijfers zijn een proef.')],
    tables,
    hiddenCells: rows.flatMap(({ cells }) => cells).filter(({ hidden }) => hidden).length,
    rows: rows.length,
  };
}
