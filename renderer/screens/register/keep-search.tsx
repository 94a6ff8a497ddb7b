import { Bookmark } from 'lucide-react';
import { useState } from 'react';
import type { Filters } from '../../../shared/contract/register.ts';
import type { Failure } from '../../../shared/failure.ts';
import { registerText } from '../../../shared/text/register.ts';
import { nameLength } from '../../../shared/typed-text.ts';
import { sayDone } from '../../just-done.tsx';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useApi, useWrite } from '../../queries.ts';
import { useCodeFilters } from '../../report-filters.ts';
import { filtersInWords } from './filters-in-words.ts';

interface KeepSearchProps {
  readonly filters: Filters;
  /** The names that are taken: keeping under one of them again replaces that search. */
  readonly names: readonly string[];
  readonly onDone: () => void;
}

/** Keeps the filters of now under a name: what they choose, unless another is typed. */
export function KeepSearch({ filters, names, onDone }: KeepSearchProps) {
  const speech = useLanguage();
  const { say } = speech;
  const byCode = useCodeFilters(filters);
  const api = useApi();
  const { busy, write } = useWrite(api.keptSearch.keep.mutationOptions());
  const [name, setName] = useState(() => filtersInWords(filters, byCode, speech).slice(0, nameLength));
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const typed = name.trim();
  const isTaken = names.some((each) => each.toLocaleLowerCase('nl') === typed.toLocaleLowerCase('nl'));
  const keep = async () => {
    setTried(true);
    if (busy || typed === '') return;
    const answer = await write({ name: typed, filters });
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok) return;
    onDone();
    sayDone(say(registerText['register.search-kept'], { name: typed }));
  };
  return (
    <Form className="stack" onAct={keep}>
      <TextField
        label={say(registerText['register.search-name'])}
        hint={say(registerText[isTaken ? 'register.search-replaced' : 'register.search-name-hint'])}
        maxLength={nameLength}
        value={name}
        onChange={setName}
        error={tried && typed === '' ? say(registerText['register.search-nameless']) : undefined}
      />
      <Refusal failure={failure} />
      <div className="acts">
        <Button small icon={Bookmark} type="submit">
          {say(registerText['register.keep-search'])}
        </Button>
      </div>
    </Form>
  );
}
