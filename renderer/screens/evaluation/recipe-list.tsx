import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { RecipeRow } from '../../../shared/contract/recipe.ts';
import type { Failure } from '../../../shared/failure.ts';
import type { RecipeId } from '../../../shared/ids.ts';
import type { ReadRecipe } from '../../../shared/recipes/recipe-file.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { recipeText } from '../../../shared/text/recipes.ts';
import { sayDone } from '../../just-done.tsx';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { FileField } from '../../parts/file-field.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { offerDownload } from '../../parts/offer-download.ts';
import { Refusal } from '../../parts/refusal.tsx';
import { Section } from '../../parts/section.tsx';
import { useApi, useRead, useWrite } from '../../queries.ts';

interface RecipeListProps {
  readonly onShow: (id: RecipeId) => void;
  readonly onNew: () => void;
  readonly onReadIn: (recipe: ReadRecipe) => void;
}

/** All recipes for evaluations: to show, to share, to set aside; a new one, or one from a file. */
export function RecipeList({ onShow, onNew, onReadIn }: RecipeListProps) {
  const { say, language } = useLanguage();
  const api = useApi();
  const read = useRead(api.recipe.list.queryOptions({ input: {} }));
  const acts = useRecipeActs(onReadIn);
  const rows = read.state === 'ready' ? read.value.filter(({ kind }) => kind === 'tables') : [];
  return (
    <Section
      first
      title={say(recipeText['recipe.part'])}
      count={rows.length}
      action={
        <Button small icon={Plus} onClick={onNew}>
          {say(recipeText['recipe.new'])}
        </Button>
      }
    >
      <div className="stack">
        {read.state === 'loading' && <Busy label={say(recipeText['recipe.loading'])} />}
        {read.state === 'refused' && (
          <Notice
            kind="urgent"
            title={failureSentence(read.failure, language)}
            acts={<Button onClick={read.again}>{say(recipeText['recipe.again'])}</Button>}
          />
        )}
        {read.state === 'ready' && rows.length === 0 && <EmptyState title={say(recipeText['recipe.none'])} />}
        {rows.length > 0 && (
          <div className="fold">
            <Rows rows={rows} onShow={onShow} acts={acts} />
          </div>
        )}
        <FileField
          label={say(recipeText['recipe.read-in'])}
          hint={say(recipeText['recipe.file-hint'])}
          act={say(recipeText['recipe.choose-file'])}
          accept=".json"
          onChoose={acts.readIn}
        />
        <Refusal failure={acts.failure} />
      </div>
    </Section>
  );
}

type Acts = ReturnType<typeof useRecipeActs>;

function Rows({
  rows,
  onShow,
  acts,
}: {
  readonly rows: readonly RecipeRow[];
  readonly onShow: RecipeListProps['onShow'];
  readonly acts: Acts;
}) {
  const { say } = useLanguage();
  const act = (
    words: 'recipe.show' | 'recipe.share' | 'recipe.set-aside' | 'recipe.take-back',
    row: RecipeRow,
    run: () => void,
  ) => (
    <Button
      small
      kind="quiet"
      aria-label={say(recipeText['recipe.act-on'], { act: say(recipeText[words]), name: row.name })}
      onClick={run}
    >
      {say(recipeText[words])}
    </Button>
  );
  return (
    <DataTable
      label={say(recipeText['recipe.part'])}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          head: say(recipeText['recipe.name']),
          rowHead: true,
          cell: ({ name, active }) => (active ? name : say(recipeText['recipe.aside'], { name })),
        },
        { id: 'version', head: say(recipeText['recipe.version']), cell: ({ version }) => version },
        { id: 'by', head: say(recipeText['recipe.by']), cell: ({ byName }) => byName },
        {
          id: 'acts',
          head: say(recipeText['recipe.acts']),
          headHidden: true,
          cell: (row) => (
            <div className="row-acts">
              {act('recipe.show', row, () => onShow(row.id))}
              {act('recipe.share', row, () => acts.share(row))}
              {act(row.active ? 'recipe.set-aside' : 'recipe.take-back', row, () => acts.setAside(row))}
            </div>
          ),
        },
      ]}
    />
  );
}

function useRecipeActs(onReadIn: RecipeListProps['onReadIn']) {
  const { say } = useLanguage();
  const api = useApi();
  const aside = useWrite(api.recipe.setAside.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  const share = async ({ id, name }: RecipeRow) => {
    const answer = await api.recipe.exportFile.call({ id, version: null });
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) return;
    offerDownload(answer.value);
    sayDone(say(recipeText['recipe.shared'], { name }));
  };
  const setAside = async ({ id, version, active, name }: RecipeRow) => {
    const answer = await aside.write({ id, basis: version, aside: active });
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) sayDone(say(recipeText[active ? 'recipe.was-set-aside' : 'recipe.was-taken-back'], { name }));
  };
  const readIn = async (file: File) => {
    const tooLarge = file.size > 2_000_000;
    const answer = tooLarge
      ? { ok: false as const, failure: { code: 'recipe-file-too-large' as const } }
      : await api.recipe.importFile.call({ text: await file.text() });
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) onReadIn(answer.value);
  };
  return {
    failure,
    share: (row: RecipeRow) => void share(row),
    setAside: (row: RecipeRow) => void setAside(row),
    readIn: (file: File) => void readIn(file),
  };
}
