import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import type { Period } from '../../../shared/figures/period-before.ts';
import type { RecipeId } from '../../../shared/ids.ts';
import { evaluationText } from '../../../shared/text/evaluation.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { recipeText } from '../../../shared/text/recipes.ts';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Select } from '../../parts/select.tsx';
import { Split } from '../../parts/sheet.tsx';
import { useApi, useRead } from '../../queries.ts';
import { EvaluationSheet } from './evaluation-sheet.tsx';
import { ExportPanel } from './export-panel.tsx';
import { periodName } from './period-words.ts';
import { RecipeTables } from './recipe-tables.tsx';
import type { RecipeWriting } from './recipe-writing.ts';

interface RecipeViewProps {
  readonly id: RecipeId;
  readonly period: Period;
  readonly onBack: () => void;
  readonly onChange: (writing: RecipeWriting) => void;
}

/** A recipe with its figures, ready to leave the house; its versions, each to look at and to go on from. */
export function RecipeView({ id, period, onBack, onChange }: RecipeViewProps) {
  const speech = useLanguage();
  const { say, language } = speech;
  const api = useApi();
  const [version, setVersion] = useState<number | null>(null);
  const opened = useRead(api.recipe.open.queryOptions({ input: { id, version }, placeholderData: keepPreviousData }));
  const read = useRead(api.evaluation.show.queryOptions({ input: { ...period, recipe: id } }));
  const recipe = opened.state === 'ready' ? opened.value.recipe : undefined;
  const versions = opened.state === 'ready' ? opened.value.versions : [];
  const change = () => {
    if (recipe?.content.kind !== 'tables') return;
    onChange({ id, basis: versions[0]?.version ?? null, name: recipe.name, content: recipe.content });
  };
  return (
    <EvaluationSheet
      title={recipe?.name ?? say(recipeText['recipe.loading'])}
      intro={periodName(period, speech)}
      acts={
        <>
          <Button onClick={onBack}>{say(recipeText['recipe.back'])}</Button>
          <Button kind="primary" onClick={change}>
            {say(recipeText['recipe.change'])}
          </Button>
        </>
      }
    >
      <Split
        sideSize={19}
        sideLabel={say(evaluationText['evaluation.side'])}
        side={
          <>
            <Select
              label={say(recipeText['recipe.version'])}
              value={String(version ?? versions[0]?.version ?? '')}
              onChange={(chosen) => setVersion(Number(chosen))}
              options={versions.map(({ version: number, byName }) => ({
                value: String(number),
                label: say(recipeText['recipe.version-by'], { version: number, by: byName }),
              }))}
            />
            {read.state === 'ready' && <ExportPanel evaluation={read.value} />}
          </>
        }
      >
        {read.state === 'loading' && <Busy label={say(evaluationText['evaluation.loading'])} />}
        {read.state === 'refused' && <Notice kind="urgent" title={failureSentence(read.failure, language)} />}
        {read.state === 'ready' && <RecipeTables evaluation={read.value} />}
      </Split>
    </EvaluationSheet>
  );
}
