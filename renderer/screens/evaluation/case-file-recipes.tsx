import { useState } from 'react';
import type { Filters } from '../../../shared/contract/register.ts';
import type { Failure } from '../../../shared/failure.ts';
import type { CaseColumnName } from '../../../shared/recipes/case-columns.ts';
import type { CasesRecipe } from '../../../shared/recipes/recipe-content.ts';
import { caseFilesText } from '../../../shared/text/case-files-screen.ts';
import { sayDone } from '../../just-done.tsx';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { Section } from '../../parts/section.tsx';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useApi, useRead, useWrite } from '../../queries.ts';

interface ChooseCaseRecipeProps {
  readonly onChoose: (recipe: { readonly name: string; readonly content: CasesRecipe }) => void;
}

/** Columns and filters that were kept before; nothing where none were. */
export function ChooseCaseRecipe({ onChoose }: ChooseCaseRecipeProps) {
  const { say } = useLanguage();
  const api = useApi();
  const rows = useCaseRecipes();
  const [chosen, setChosen] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  if (rows.length === 0) return null;
  const choose = async (id: string) => {
    setChosen(id);
    const row = rows.find((one) => one.id === id);
    if (!row) return;
    const answer = await api.recipe.open.call({ id: row.id, version: null });
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok && answer.value.recipe.content.kind === 'cases')
      onChoose({ name: row.name, content: answer.value.recipe.content });
  };
  return (
    <>
      <Select
        label={say(caseFilesText['case-files.recipe'])}
        emptyLabel={say(caseFilesText['case-files.no-recipe'])}
        value={chosen}
        onChange={(id) => void choose(id)}
        options={rows.map((row) => ({ value: row.id, label: row.name }))}
      />
      <Refusal failure={failure} />
    </>
  );
}

interface KeepCaseRecipeProps {
  readonly filters: Filters;
  readonly columns: readonly CaseColumnName[];
}

/** Keeps columns and filters for another time. A name that is there gets a new version. */
export function KeepCaseRecipe({ filters, columns }: KeepCaseRecipeProps) {
  const { say } = useLanguage();
  const api = useApi();
  const rows = useCaseRecipes();
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { busy, write } = useWrite(api.recipe.save.mutationOptions());
  const isNameless = name.trim() === '';
  const keep = async () => {
    setTried(true);
    if (busy || isNameless || columns.length === 0) return;
    const same = rows.find((row) => row.name.trim().toLowerCase() === name.trim().toLowerCase());
    const content: CasesRecipe = { kind: 'cases', columns: [...columns], filters };
    const answer = await write({ id: same?.id ?? null, basis: same?.version ?? null, name, content });
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) return;
    setName('');
    setTried(false);
    sayDone(say(caseFilesText['case-files.kept'], { name }));
  };
  return (
    <Section title={say(caseFilesText['case-files.as-recipe'])}>
      <Form className="stack" onAct={keep}>
        <TextField
          label={say(caseFilesText['case-files.recipe-name'])}
          hint={say(caseFilesText['case-files.recipe-name-hint'])}
          value={name}
          onChange={setName}
          error={tried && isNameless ? say(caseFilesText['case-files.fill-in-name']) : undefined}
        />
        <Refusal failure={failure} />
        <div className="acts">
          <Button type="submit">{say(caseFilesText['case-files.keep'])}</Button>
        </div>
      </Form>
    </Section>
  );
}

/** The recipes for files of reports that are in use. */
function useCaseRecipes() {
  const api = useApi();
  const read = useRead(api.recipe.list.queryOptions({ input: {} }));
  return read.state === 'ready' ? read.value.filter(({ kind, active }) => kind === 'cases' && active) : [];
}
