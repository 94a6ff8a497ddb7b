import { z } from 'zod';
import { Filters } from '../contract/register.ts';
import { Code } from '../ids.ts';
import { tableNames } from '../text/figures.ts';
import { Name, Text } from '../typed-text.ts';
import { CaseColumnName } from './case-columns.ts';
import { bases, countings, dimensions, filterDimensions, rowOrders } from './dimensions.ts';

/** The longest text block of a recipe, in characters. */
const longestText = 5000;
/** More tables than this are no report any more; more own ones take long to protect together. */
const mostTables = 40;

const Block = Text.refine((text) => text.length <= longestText, 'too long');
const BothTexts = z.strictObject({ nl: Block, en: Block });
const BothNames = z.strictObject({ nl: Name, en: Name });
export type BothTexts = z.infer<typeof BothTexts>;

/** What a table of a recipe shows beside its counts, how its rows stand, and the text that goes with it. */
const look = {
  /** The period before beside the period. */
  before: z.boolean(),
  /** The share of each row in the total. */
  shares: z.boolean(),
  /** Also the rows below a row: organisations below their kind, subjects below their main subject. */
  below: z.boolean(),
  order: z.enum(rowOrders),
  /** Stands above the table; empty in both languages where there is none. */
  text: BothTexts,
};

/** A table of the standard evaluation. */
const StandardTable = z.strictObject({ kind: z.literal('standard'), table: z.enum(tableNames), ...look });

/** A condition: one of these codes. */
const OwnFilter = z.strictObject({ by: z.enum(filterDimensions), codes: z.array(Code).min(1).max(20) });
export type OwnFilter = z.infer<typeof OwnFilter>;

/** A table of the office itself: what is counted, split up in rows and, where that is asked, in columns. */
export const OwnTable = z.strictObject({
  kind: z.literal('own'),
  title: BothNames,
  /** Which reports: those received or settled in the period, or open at its end. */
  of: z.enum(bases),
  counted: z.enum(countings),
  rows: z.enum(dimensions),
  columns: z.enum(dimensions).nullable(),
  /** All must hold. */
  filters: z.array(OwnFilter).max(6),
  ...look,
});
export type OwnTable = z.infer<typeof OwnTable>;

export const RecipeTable = z.discriminatedUnion('kind', [StandardTable, OwnTable]);
export type RecipeTable = z.infer<typeof RecipeTable>;

/** An evaluation of the office: which tables, in which order, with which texts. */
export const TablesRecipe = z.strictObject({
  kind: z.literal('tables'),
  introduction: BothTexts,
  tables: z.array(RecipeTable).min(1).max(mostTables),
});
export type TablesRecipe = z.infer<typeof TablesRecipe>;

/** A file of reports: which columns, and which reports. */
export const CasesRecipe = z.strictObject({
  kind: z.literal('cases'),
  columns: z.array(CaseColumnName).min(1).max(120),
  filters: z.strictObject(Filters.shape),
});
export type CasesRecipe = z.infer<typeof CasesRecipe>;

/** What a recipe says. An unknown field is refused, so that nothing is left out in silence. */
export const RecipeContent = z.discriminatedUnion('kind', [TablesRecipe, CasesRecipe]);
export type RecipeContent = z.infer<typeof RecipeContent>;
