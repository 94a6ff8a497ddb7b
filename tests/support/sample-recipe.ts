import type { OwnTable, TablesRecipe } from '../../shared/recipes/recipe-content.ts';

const said = (nl: string, en: string) => ({ nl, en });

/** An own table, with what is given said otherwise. */
export function sampleOwnTable(given: Partial<OwnTable> = {}): OwnTable {
  return {
    kind: 'own',
    title: said('Wet per gebied', 'Act by area'),
    of: 'received',
    counted: 'reports',
    rows: 'area',
    columns: 'law',
    filters: [],
    before: true,
    shares: false,
    below: false,
    order: 'list',
    text: said('Waar het over gaat.', 'What it is about.'),
    ...given,
  };
}

/** A recipe for an evaluation: a standard table and an own one. */
export function sampleRecipe(given: Partial<TablesRecipe> = {}): TablesRecipe {
  return {
    kind: 'tables',
    introduction: said('Voor de raad.', 'For the council.'),
    tables: [
      {
        ...{ kind: 'standard', table: 'kinds', before: true, shares: true, below: false },
        ...{ order: 'largest', text: said('', '') },
      },
      sampleOwnTable(),
    ],
    ...given,
  };
}
