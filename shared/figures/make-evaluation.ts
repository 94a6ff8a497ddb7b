import type { Lists } from '../contract/administration.ts';
import type { Evaluation } from '../contract/evaluation.ts';
import type { Day } from '../dates.ts';
import type { RecipeId } from '../ids.ts';
import { chosenTables, textsOf } from '../recipes/by-recipe.ts';
import { ownTables } from '../recipes/own-tables.ts';
import type { TablesRecipe } from '../recipes/recipe-content.ts';
import { explanationWords } from '../text/figures.ts';
import { formatDay } from '../text/format-day.ts';
import { type Language, sentence } from '../text/text.ts';
import { type Beside, linkedWith } from './beside-released.ts';
import type { Both } from './branch.ts';
import { filledIn, newBook, type Thresholds, whyHidden } from './figure-book.ts';
import { monthsOf } from './month-week.ts';
import type { Period } from './period-before.ts';
import type { PeriodCounts } from './period-counts.ts';
import { type Mark, protect } from './protect.ts';
import { standardTables } from './standard-tables.ts';

/** A recipe for an evaluation, in one version. */
export interface RecipeOfTables {
  readonly id: RecipeId;
  readonly version: number;
  readonly name: string;
  readonly content: TablesRecipe;
}

interface Ingredients {
  readonly period: Period;
  readonly before: Period;
  readonly counts: Both<PeriodCounts>;
  readonly lists: Lists;
  readonly thresholds: Thresholds;
  /** What was released before, when this evaluation is to be released: then nothing may follow from both together. */
  readonly beside?: Beside;
  /** The recipe by which the tables are chosen; its own tables are counted with the rest. Null: the standard evaluation. */
  readonly recipe?: RecipeOfTables | null;
}

/** An evaluation by a recipe, or the standard one: all tables protected, with what explains them. The same counts give the same evaluation. */
export function makeEvaluation(ingredients: Ingredients): Evaluation {
  const { period, before, thresholds } = ingredients;
  const { recipe = null } = ingredients;
  const { shown, marks } = protectedTables(ingredients);
  const tables = shown.map((table) => filledIn(table, marks));
  const rows = tables.flatMap((table) => table.rows);
  const hiddenCells = rows.flatMap((row) => row.cells).filter((cell) => cell.hidden).length;
  return {
    period,
    before,
    tables,
    recipe: recipe && { id: recipe.id, version: recipe.version, name: recipe.name },
    texts: recipe ? textsOf(recipe.content) : { introduction: null, tables: [] },
    explanation: explain({ period, before, thresholds }),
    hiddenCells,
    rows: rows.length,
  };
}

/** A cell that is hidden, and why. */
export interface HiddenCell {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly why: Exclude<Mark, 'shown'>;
}

/** What an evaluation hides and why: for the preview inside the office only, since it tells which figures are small. */
export function previewHidden(ingredients: Ingredients): readonly HiddenCell[] {
  const { shown, marks } = protectedTables(ingredients);
  return shown.flatMap(({ name: table, columns, rows }) =>
    rows.flatMap(({ code: row, cells }) =>
      cells.flatMap((cell, index) => {
        const why = whyHidden(cell, marks);
        return why ? [{ table, row, column: columns[index]?.key ?? '', why }] : [];
      }),
    ),
  );
}

/**
 * How many small figures follow from what was released before, whatever this evaluation hides: it may only be released when
 * there are none.
 */
export function exposedBeside(ingredients: Ingredients): number {
  return protectedTables(ingredients).exposed.length;
}

function protectedTables({ period, before, counts, lists, thresholds, beside, recipe = null }: Ingredients) {
  const book = newBook(thresholds, { months: { now: monthsOf(period), before: monthsOf(before) } });
  const laid = [...standardTables(counts, lists, book), ...ownTables(counts, lists, book)];
  const linked = beside ? linkedWith({ book, laid }, { now: period, before }, { ...beside, lists }) : book;
  const protection = protect(linked.figures, linked.sums);
  return { shown: recipe ? chosenTables(recipe.content, laid, protection.marks) : laid, ...protection };
}

function explain(about: Pick<Ingredients, 'period' | 'before' | 'thresholds'>): Evaluation['explanation'] {
  return Object.values(explanationWords).map((words) => ({
    nl: sentence(words, 'nl', valuesIn('nl', about)),
    en: sentence(words, 'en', valuesIn('en', about)),
  }));
}

function valuesIn(
  language: Language,
  { period, before, thresholds }: Pick<Ingredients, 'period' | 'before' | 'thresholds'>,
) {
  const written = (on: Day) => `${formatDay(on, language, { form: 'date', today: on })} ${on.slice(0, 4)}`;
  return {
    from: written(period.from),
    to: written(period.to),
    beforeFrom: written(before.from),
    beforeTo: written(before.to),
    smallest: thresholds.smallest,
    smallestSensitive: Math.max(thresholds.smallest, thresholds.smallestSensitive),
  };
}
