import { useState } from 'react';
import type { Filters } from '../../../shared/contract/register.ts';
import type { Failure } from '../../../shared/failure.ts';
import type { CaseColumnName } from '../../../shared/recipes/case-columns.ts';
import type { CasesRecipe } from '../../../shared/recipes/recipe-content.ts';
import { caseFilesText } from '../../../shared/text/case-files-screen.ts';
import { sayDone } from '../../just-done.tsx';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useApi, useRead, useWrite } from '../../queries.ts';

interface CaseFileRecipesProps {
  readonly filters: Filters;
  readonly columns: readonly CaseColumnName[];
  readonly onChoose: (recipe: { readonly name: string; readonly content: CasesRecipe }) => void;
}

/** Columns and filters that were kept before, and a way to keep these. A name that is there gets a new version. */
export function CaseFileRecipes({ filters, columns, onChoose }: CaseFileRecipesProps) {
  const { say } = useLanguage();
  const api = useApi();
  const [chosen, setChosen] = useState('');
  const [name, setName] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const read = useRead(api.recipe.list.queryOptions({ input: {} }));
  const rows = read.state === 'ready' ? read.value.filter(({ kind, active }) => kind === 'cases' && active) : [];
  const { busy, write } = useWrite(api.recipe.save.mutationOptions());
  const choose = async (id: string) => {
    setChosen(id);
    const row = rows.find((one) => one.id === id);
    if (!row) return;
    const answer = await api.recipe.open.call({ id: row.id, version: null });
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok && answer.value.recipe.content.kind === 'cases')
      onChoose({ name: row.name, content: answer.value.recipe.content });
  };
  const keep = async () => {
    if (busy || name.trim() === '' || columns.length === 0) return;
    const same = rows.find((row) => row.name.trim().toLowerCase() === name.trim().toLowerCase());
    const content: CasesRecipe = { kind: 'cases', columns: [...columns], filters };
    const answer = await write({ id: same?.id ?? null, basis: same?.version ?? null, name, content });
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) return;
    setName('');
    sayDone(say(caseFilesText['case-files.kept'], { name }));
  };
  return (
    <div className="stack">
      <Refusal failure={failure} />
      {rows.length > 0 && (
        <Select
          label={say(caseFilesText['case-files.recipe'])}
          emptyLabel={say(caseFilesText['case-files.no-recipe'])}
          value={chosen}
          onChange={(id) => void choose(id)}
          options={rows.map((row) => ({ value: row.id, label: row.name }))}
        />
      )}
      <TextField
        label={say(caseFilesText['case-files.recipe-name'])}
        hint={say(caseFilesText['case-files.recipe-name-hint'])}
        value={name}
        onChange={setName}
      />
      <Button onClick={() => void keep()}>{say(caseFilesText['case-files.keep'])}</Button>
    </div>
  );
}
