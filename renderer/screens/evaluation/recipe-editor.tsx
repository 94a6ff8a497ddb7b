import { keepPreviousData } from '@tanstack/react-query';
import { useDeferredValue, useRef, useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import type { Period } from '../../../shared/figures/period-before.ts';
import type { RecipeId } from '../../../shared/ids.ts';
import type { TablesRecipe } from '../../../shared/recipes/recipe-content.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { recipeText } from '../../../shared/text/recipes.ts';
import { sayDone } from '../../just-done.tsx';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { Section } from '../../parts/section.tsx';
import { Split } from '../../parts/sheet.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useApi, useRead, useWrite } from '../../queries.ts';
import { EvaluationSheet } from './evaluation-sheet.tsx';
import { RecipeTableList } from './recipe-table-list.tsx';
import { RecipeTables } from './recipe-tables.tsx';
import { TwoTexts } from './recipe-texts.tsx';
import type { RecipeWriting } from './recipe-writing.ts';

interface RecipeEditorProps {
  readonly writing: RecipeWriting;
  readonly period: Period;
  readonly onBack: () => void;
  readonly onSaved: (id: RecipeId) => void;
}

/** Writes a recipe: name, introduction and tables, with what it becomes below. */
export function RecipeEditor({ writing, period, onBack, onSaved }: RecipeEditorProps) {
  const { say } = useLanguage();
  const [name, setName] = useState(writing.name);
  const [content, setContent] = useState(writing.content);
  const saving = useSave(writing, onSaved);
  const nameField = useRef<HTMLInputElement>(null);
  const missing = saving.tried && name.trim() === '' ? say(recipeText['recipe.fill-in']) : undefined;
  return (
    <EvaluationSheet
      title={writing.name || say(recipeText['recipe.title-new'])}
      acts={
        <>
          <Button onClick={onBack}>{say(recipeText['recipe.cancel'])}</Button>
          <Button
            kind="primary"
            onClick={() => {
              if (name.trim() === '') nameField.current?.focus();
              saving.run(name, content);
            }}
          >
            {say(recipeText['recipe.save'])}
          </Button>
        </>
      }
    >
      <Split>
        <div className="stack">
          <Refusal failure={saving.failure} />
          <TextField
            ref={nameField}
            autoFocus
            label={say(recipeText['recipe.name'])}
            value={name}
            onChange={setName}
            error={missing}
          />
          <TwoTexts
            label={say(recipeText['recipe.introduction'])}
            value={content.introduction}
            onChange={(introduction) => setContent({ ...content, introduction })}
          />
          <RecipeTableList
            tables={content.tables}
            onChange={(tables) => setContent({ ...content, tables: [...tables] })}
          />
        </div>
        <Preview content={content} period={period} />
      </Split>
    </EvaluationSheet>
  );
}

function useSave(writing: RecipeWriting, onSaved: RecipeEditorProps['onSaved']) {
  const { say } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.recipe.save.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  const [tried, setTried] = useState(false);
  const run = async (name: string, content: TablesRecipe) => {
    setTried(true);
    if (busy || name.trim() === '') return;
    const answer = await write({ id: writing.id, basis: writing.basis, name, content });
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) return;
    sayDone(say(recipeText['recipe.saved'], { name, version: answer.value.version }));
    onSaved(answer.value.id);
  };
  return { failure, tried, run: (name: string, content: TablesRecipe) => void run(name, content) };
}

function Preview({ content, period }: { readonly content: TablesRecipe; readonly period: Period }) {
  const { say, language } = useLanguage();
  const api = useApi();
  const shown = useDeferredValue(content);
  const isEmpty = shown.tables.length === 0;
  const input = { ...period, content: shown };
  const read = useRead({
    ...api.recipe.preview.queryOptions({ input, placeholderData: keepPreviousData }),
    enabled: !isEmpty,
  });
  return (
    <Section title={say(recipeText['recipe.preview'])}>
      {isEmpty && <p className="muted">{say(recipeText['recipe.preview-empty'])}</p>}
      {!isEmpty && read.state === 'loading' && <Busy label={say(recipeText['recipe.previewing'])} />}
      {!isEmpty && read.state === 'refused' && <Notice kind="today" title={failureSentence(read.failure, language)} />}
      {!isEmpty && read.state === 'ready' && <RecipeTables evaluation={read.value} />}
    </Section>
  );
}
