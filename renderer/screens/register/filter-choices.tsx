import { useState } from 'react';
import { registerText } from '../../../shared/text/register.ts';
import { CheckList } from '../../parts/check-list.tsx';
import { matchingItems } from '../../parts/combo-options.ts';
import { useLanguage } from '../../parts/language.tsx';
import { TextField } from '../../parts/text-field.tsx';
import type { FilterOption } from '../../report-filters.ts';

interface FilterChoicesProps {
  readonly label: string;
  readonly options: readonly FilterOption[];
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** A longer list than this is found by typing. */
const shortList = 12;

/** Any number of values of a filter; those chosen stay chosen while the list is narrowed by typing. */
export function FilterChoices({ label, options, values, onChange }: FilterChoicesProps) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState('');
  const long = options.length > shortList;
  const found = new Set(matchingItems(options, typed).map((item) => item.id));
  const shown = long && typed.trim() !== '' ? options.filter((option) => found.has(option.id)) : options;
  const hidden = values.filter((value) => !shown.some((option) => option.id === value));
  return (
    <div className="stack">
      {long && <TextField label={say(registerText['register.find-in-list'])} value={typed} onChange={setTyped} />}
      <CheckList
        label={label}
        labelHidden
        plain
        options={shown.map((option) => ({
          value: option.id,
          label: option.heading ? <b>{option.text}</b> : option.text,
        }))}
        values={values}
        onChange={(chosen) => onChange([...hidden, ...chosen])}
      />
    </div>
  );
}
