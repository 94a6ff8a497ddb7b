import { z } from 'zod';
import { Day } from '../dates.ts';
import { RecipeId } from '../ids.ts';
import { read, write } from './call.ts';

const evaluation = { purpose: 'evaluation' } as const;
const counting = { ...evaluation, counts: true } as const;
const silent = { ...evaluation, logged: false } as const;
export const Period = z.object({ from: Day, to: Day });

/** What is evaluated: by a recipe of the office in its newest version, or by the standard one (null). */
export const Asked = Period.extend({ recipe: RecipeId.nullable().default(null) });

/** A text in both languages: labels come from the register's lists or from the texts. */
export const InBoth = z.object({ nl: z.string(), en: z.string() });

/** A figure: a count, a share of a base in percents, a number of days; null when it may not be shown or does not exist. */
export const Cell = z.object({
  value: z.number().nullable(),
  /** Hidden because it is small, or so that a small one cannot be worked out. */
  hidden: z.boolean(),
});

export const FigureColumn = InBoth.extend({
  /** The same in both languages and in every file: `now-reports`. */
  key: z.string(),
  period: z.enum(['now', 'before']),
  /** `rate`: reports per thousand clients per year. */
  unit: z.enum(['count', 'percent', 'days', 'rate']),
});
export type FigureColumn = z.infer<typeof FigureColumn>;

export const FigureRow = z.object({
  code: z.string(),
  /** 0: the total; 1: a part of it; 2: a part of the row of level 1 above it. */
  level: z.number().int().min(0).max(2),
  label: InBoth,
  cells: z.array(Cell),
});
export type FigureRow = z.infer<typeof FigureRow>;

export const FigureTable = z.object({
  name: z.string(),
  title: InBoth,
  definition: InBoth,
  columns: z.array(FigureColumn),
  rows: z.array(FigureRow),
});
export type FigureTable = z.infer<typeof FigureTable>;

export const Evaluation = z.object({
  period: Period,
  before: Period,
  /** The recipe by which the tables were chosen and made; null for the standard evaluation. */
  recipe: z.object({ id: RecipeId, version: z.number().int(), name: z.string() }).nullable(),
  /** What the office says beside the figures: an introduction, and texts that stand above their tables. */
  texts: z.object({ introduction: InBoth.nullable(), tables: z.array(z.object({ table: z.string(), text: InBoth })) }),
  tables: z.array(FigureTable),
  /** How the figures were made and what protects small ones; what they cannot tell. */
  explanation: z.array(InBoth),
  hiddenCells: z.number().int(),
  /** How many rows all tables have together: what an export holds. */
  rows: z.number().int(),
});
export type Evaluation = z.infer<typeof Evaluation>;

export const exportFormats = ['xlsx', 'ods', 'csv', 'json', 'pdf', 'docx'] as const;
export const ExportFormat = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof ExportFormat>;

export const evaluationCalls = {
  /** The tables of a period, beside the period of the same length before it. */
  show: read(Asked, Evaluation, counting),
  /** The same tables as a file. */
  export: read(
    Asked.extend({ format: ExportFormat, language: z.enum(['nl', 'en']) }),
    z.object({
      files: z.array(
        z.object({
          name: z.string(),
          mime: z.string(),
          base64: z.string(),
          sha256: z.string(),
          rows: z.number().int(),
        }),
      ),
    }),
    counting,
  ),
  /** How far the file of this window is, in steps; null when none is being made. */
  progress: read(z.object({}), z.object({ done: z.number().int(), of: z.number().int() }).nullable(), silent),
  /** Ends the making of a file: there is none then. */
  stop: write(z.object({}), z.object({}), silent),
};
