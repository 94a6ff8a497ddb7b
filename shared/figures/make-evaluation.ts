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
import { type Beside, protectedWith, tablesBeside } from './beside-released.ts';
import type { Both } from './branch.ts';
import { filledIn, type LaidTable, newBook, type Thresholds } from './figure-book.ts';
import { monthsOf } from './month-week.ts';
import type { Period } from './period-before.ts';
import type { PeriodCounts } from './period-counts.ts';
import { type Mark, type Protection, protect } from './protect.ts';
import { standardTables } from './standard-tables.ts';

/** A recipe for an evaluation, in one version. */
export interface RecipeOfTables {
  readonly id: RecipeId;
  readonly version: number;
  readonly name: string;
  readonly content: TablesRecipe;
}

export interface Ingredients {
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
  return evaluationOf(ingredients, protectedTables(ingredients));
}

/** The evaluation of tables whose figures have their marks. */
export function evaluationOf(ingredients: Ingredients, { shown, marks }: Marked): Evaluation {
  const { period, before, thresholds, recipe = null } = ingredients;
  const tables = shown.map((table) => filledIn(table, marks));
  const rows = tables.flatMap((table) => table.rows);
  const hiddenCells = rows.flatMap((row) => row.cells).filter((cell) => cell.hidden).length;
  return {
    period,
    before,
    recipe: recipe && { id: recipe.id, version: recipe.version, name: recipe.name },
    texts: recipe ? textsOf(recipe.content) : { introduction: null, tables: [] },
    tables,
    explanation: explain({ period, before, thresholds }),
    hiddenCells,
    rows: rows.length,
  };
}

/** The tables that are shown, and which of their figures are. */
export interface Marked {
  readonly shown: readonly LaidTable[];
  readonly marks: readonly Mark[];
}

interface ProtectedTables extends Marked, Protection {
  /** What would be hidden if nothing had been released before. */
  alone(): readonly Mark[];
}

/** Lays out all tables and decides what of them may be shown, beside earlier releases where they are given. */
export function protectedTables(ingredients: Ingredients): ProtectedTables {
  const { period, before, lists, beside, recipe = null } = ingredients;
  const { book, standard, laid } = laidTables(ingredients);
  const protection = beside
    ? protectedWith({ book, laid }, { now: period, before }, { ...beside, lists })
    : protect(book.figures, book.sums);
  const shown = recipe ? chosenTables(recipe.content, laid, protection.marks) : standard;
  return { shown, ...protection, alone: () => protect(book.figures, book.sums).marks };
}

/** All tables, and the book in which their figures are entered; nothing is hidden yet. */
export function laidTables({ period, before, counts, lists, thresholds, beside }: Ingredients) {
  const crossings = beside && tablesBeside({ now: period, before }, beside.released);
  const months = { now: monthsOf(period), before: monthsOf(before) };
  const book = newBook(thresholds, { months, ...(crossings ? { crossings } : {}) });
  const standard = standardTables(counts, lists, book);
  // Those of its recipe, and those of other recipes that were released beside it.
  return { book, standard, laid: [...standard, ...ownTables(counts, lists, book)] };
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
