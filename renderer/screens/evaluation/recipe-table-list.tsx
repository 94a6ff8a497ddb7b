import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import type { RecipeTable } from '../../../shared/recipes/recipe-content.ts';
import { tableNames, tableTitles } from '../../../shared/text/figures.ts';
import { recipeText } from '../../../shared/text/recipes.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { Select } from '../../parts/select.tsx';
import { RecipeTableFields } from './recipe-table-fields.tsx';

interface RecipeTableListProps {
  readonly tables: readonly RecipeTable[];
  readonly onChange: (tables: readonly RecipeTable[]) => void;
}

const none = { nl: '', en: '' };
const plain = { before: true, shares: false, below: false, order: 'list', text: none } as const;
const ownTable: RecipeTable = {
  ...{ kind: 'own', title: none, of: 'received', counted: 'reports', rows: 'area', columns: 'law', filters: [] },
  ...plain,
};

/** The tables of a recipe in their order, each to be moved, taken away and filled in. */
export function RecipeTableList({ tables, onChange }: RecipeTableListProps) {
  const { say, language } = useLanguage();
  const add = (table: RecipeTable) => onChange([...tables, table]);
  const change = (at: number, table: RecipeTable) => onChange(tables.map((one, index) => (index === at ? table : one)));
  const move = (at: number, by: 1 | -1) => {
    const moved = [...tables];
    const [one] = moved.splice(at, 1);
    if (one) moved.splice(at + by, 0, one);
    onChange(moved);
  };
  const titleOf = (table: RecipeTable) =>
    table.kind === 'own'
      ? table.title[language] || say(recipeText['recipe.own'])
      : tableTitles[`figures.title.${table.table}`][language];
  const keys = keysOf(tables);
  const left = tableNames.filter((name) => !tables.some((table) => table.kind === 'standard' && table.table === name));
  return (
    <Section title={say(recipeText['recipe.tables'])} count={tables.length}>
      <div className="stack">
        {tables.map((table, at) => {
          const title = titleOf(table);
          const named = (act: 'recipe.up' | 'recipe.down' | 'recipe.remove') =>
            say(recipeText['recipe.act-on'], { act: say(recipeText[act]), name: title });
          return (
            <fieldset key={keys[at]} className="recipe-table stack">
              <legend>{say(recipeText['recipe.table-number'], { number: at + 1, title })}</legend>
              <div className="row-acts">
                {at > 0 && (
                  <Button small icon={ArrowUp} aria-label={named('recipe.up')} onClick={() => move(at, -1)}>
                    {say(recipeText['recipe.up'])}
                  </Button>
                )}
                {at < tables.length - 1 && (
                  <Button small icon={ArrowDown} aria-label={named('recipe.down')} onClick={() => move(at, 1)}>
                    {say(recipeText['recipe.down'])}
                  </Button>
                )}
                <Button
                  small
                  icon={Trash2}
                  aria-label={named('recipe.remove')}
                  onClick={() => onChange(tables.filter((_, index) => index !== at))}
                >
                  {say(recipeText['recipe.remove'])}
                </Button>
              </div>
              <RecipeTableFields table={table} onChange={(changed) => change(at, changed)} />
            </fieldset>
          );
        })}
        <div className="add-table">
          <Select
            label={say(recipeText['recipe.add-standard'])}
            emptyLabel={say(recipeText['recipe.choose-table'])}
            value=""
            onChange={(chosen) => {
              const table = left.find((name) => name === chosen);
              if (table) add({ kind: 'standard', table, ...plain });
            }}
            options={left.map((name) => ({ value: name, label: tableTitles[`figures.title.${name}`][language] }))}
          />
          <Button icon={Plus} onClick={() => add(ownTable)}>
            {say(recipeText['recipe.add-own'])}
          </Button>
        </div>
      </div>
    </Section>
  );
}

/** What tells tables apart while they are written: a standard table stands there once; own ones by their number. */
function keysOf(tables: readonly RecipeTable[]): readonly string[] {
  let own = 0;
  return tables.map((table) => {
    if (table.kind === 'standard') return table.table;
    own += 1;
    return `own ${own}`;
  });
}
