import { useState } from 'react';
import type { RecipeId } from '../../../shared/ids.ts';
import type { TablesRecipe } from '../../../shared/recipes/recipe-content.ts';
import type { ReadRecipe } from '../../../shared/recipes/recipe-file.ts';
import { recipeText } from '../../../shared/text/recipes.ts';
import { useLanguage } from '../../parts/language.tsx';
import { Split } from '../../parts/sheet.tsx';
import { EvaluationSheet } from './evaluation-sheet.tsx';
import type { PartProps } from './part-props.ts';
import { RecipeEditor } from './recipe-editor.tsx';
import { RecipeList } from './recipe-list.tsx';
import { RecipeView } from './recipe-view.tsx';
import type { RecipeWriting } from './recipe-writing.ts';

type Looking =
  | { readonly at: 'list' }
  | { readonly at: 'view'; readonly id: RecipeId }
  | { readonly at: 'editor'; readonly writing: RecipeWriting };

const none = { nl: '', en: '' };
const blank: TablesRecipe = { kind: 'tables', introduction: none, tables: [] };

/** The office's own evaluations: the list of recipes, one of them as it comes out, and the editor. */
export function RecipesPart({ choice }: PartProps) {
  const { say } = useLanguage();
  const [looking, setLooking] = useState<Looking>({ at: 'list' });
  const { period } = choice;
  const toList = () => setLooking({ at: 'list' });
  const write = (writing: RecipeWriting) => setLooking({ at: 'editor', writing });
  if (looking.at === 'view') return <RecipeView id={looking.id} period={period} onBack={toList} onChange={write} />;
  if (looking.at === 'editor')
    return (
      <RecipeEditor
        writing={looking.writing}
        period={period}
        onBack={toList}
        onSaved={(id) => setLooking({ at: 'view', id })}
      />
    );
  const readIn = ({ name, content }: ReadRecipe) => {
    if (content.kind === 'tables') write({ id: null, basis: null, name, content });
  };
  return (
    <EvaluationSheet title={say(recipeText['recipe.part'])} intro={say(recipeText['recipe.intro'])}>
      <Split>
        <RecipeList
          onShow={(id) => setLooking({ at: 'view', id })}
          onNew={() => write({ id: null, basis: null, name: '', content: blank })}
          onReadIn={readIn}
        />
      </Split>
    </EvaluationSheet>
  );
}
