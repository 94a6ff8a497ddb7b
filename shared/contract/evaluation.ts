import { z } from 'zod';
import { Day } from '../dates.ts';
import { read } from './call.ts';

const evaluation = { purpose: 'evaluation' } as const;
const Period = z.object({ from: Day, to: Day });

/** A figure: a count, a share of a base in percents, a number of days; null when it may not be shown or does not exist. */
const Cell = z.object({
  value: z.number().nullable(),
  /** Hidden because it is small, or so that a small one cannot be worked out. */
  hidden: z.boolean(),
});

export const FigureTable = z.object({
  name: z.string(),
  /** Labels come from the register's lists or from the texts; both languages. */
  title: z.object({ nl: z.string(), en: z.string() }),
  definition: z.object({ nl: z.string(), en: z.string() }),
  columns: z.array(z.object({ nl: z.string(), en: z.string() })),
  rows: z.array(z.object({ code: z.string(), label: z.object({ nl: z.string(), en: z.string() }), cells: z.array(Cell) })),
});
export type FigureTable = z.infer<typeof FigureTable>;

export const Evaluation = z.object({
  period: Period,
  before: Period,
  tables: z.array(FigureTable),
  hiddenCells: z.number().int(),
});
export type Evaluation = z.infer<typeof Evaluation>;

export const exportFormats = ['xlsx', 'csv'] as const;

export const evaluationCalls = {
  /** The standard tables of a period, beside the period of the same length before it. */
  show: read(Period, Evaluation, evaluation),
  /** The same tables as a file. */
  export: read(
    Period.extend({ format: z.enum(exportFormats), language: z.enum(['nl', 'en']) }),
    z.object({
      files: z.array(z.object({ name: z.string(), mime: z.string(), base64: z.string(), sha256: z.string(), rows: z.number().int() })),
    }),
    evaluation,
  ),
};
