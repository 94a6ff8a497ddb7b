import type { Evaluation } from '../contract/evaluation.ts';
import { chosenTables } from '../recipes/by-recipe.ts';
import { unprotectedExplained } from '../text/release.ts';
import { evaluationOf, type Ingredients, laidTables } from './make-evaluation.ts';
import type { Mark } from './protect.ts';

/** All figures of an evaluation, small ones too: for inside the office only, and it says so. */
export function unprotectedEvaluation(ingredients: Ingredients): Evaluation {
  const { beside: _, ...own } = ingredients;
  const { book, laid, standard } = laidTables(own);
  const marks = book.figures.map((): Mark => 'shown');
  const open = (own.recipe ? laid : standard).map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map(({ value, from }) => ({ value, from })),
    })),
  }));
  const shown = own.recipe ? chosenTables(own.recipe.content, open, marks) : open;
  return { ...evaluationOf(own, { shown, marks }), explanation: [unprotectedExplained] };
}
