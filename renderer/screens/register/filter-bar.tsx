import { useRef } from 'react';
import { noFilters } from '../../../shared/contract/no-filters.ts';
import type { Filters } from '../../../shared/contract/register.ts';
import { partsText } from '../../../shared/text/parts.ts';
import { registerText } from '../../../shared/text/register.ts';
import { Button } from '../../parts/button.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { FilterButton } from '../../parts/filter-button.tsx';
import { useShortcut } from '../../parts/keys.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { type CodeFilter, countFilters, useCodeFilters } from '../../report-filters.ts';
import { FilterChoices } from './filter-choices.tsx';
import { chosenInWords, periodInWords } from './filters-in-words.ts';

interface FilterBarProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** The filters as buttons that say their value. */
export function FilterBar({ filters, onChange }: FilterBarProps) {
  const { say } = useLanguage();
  const first = useRef<HTMLButtonElement>(null);
  const byCode = useCodeFilters(filters);
  const count = countFilters(filters);
  useShortcut({
    id: 'toFilters',
    keys: 'F',
    label: say(registerText['register.key-filters']),
    group: say(partsText.keysInList),
    run: () => first.current?.focus(),
  });
  return (
    <fieldset className="facets" aria-label={say(registerText['register.filters'])}>
      <Period filters={filters} onChange={onChange} firstRef={first} />
      {byCode.map((filter) => (
        <ByCode key={filter.id} filter={filter} onChange={onChange} />
      ))}
      <Button
        small
        on={filters.open}
        aria-pressed={filters.open}
        onClick={() => onChange({ ...filters, open: !filters.open })}
      >
        {say(registerText['register.only-open'])}
      </Button>
      {count > 0 && (
        <Button small kind="quiet" onClick={() => onChange(noFilters)}>
          {say(registerText['register.clear-filters'], { count })}
        </Button>
      )}
    </fieldset>
  );
}

interface ByCodeProps {
  readonly filter: CodeFilter;
  readonly onChange: (filters: Filters) => void;
}

function ByCode({ filter, onChange }: ByCodeProps) {
  const speech = useLanguage();
  const { say } = speech;
  const { words, options, values, set } = filter;
  const label = say(words);
  return (
    <FilterButton
      label={label}
      value={chosenInWords(filter, speech)}
      clearLabel={say(registerText['register.remove-filter'], { name: label })}
      onClear={() => onChange(set([]))}
    >
      <FilterChoices label={label} options={options} values={values} onChange={(chosen) => onChange(set(chosen))} />
    </FilterButton>
  );
}

interface PeriodProps extends FilterBarProps {
  readonly firstRef: React.RefObject<HTMLButtonElement | null>;
}

function Period({ filters, onChange, firstRef }: PeriodProps) {
  const speech = useLanguage();
  const { say } = speech;
  const label = say(registerText['register.received']);
  return (
    <FilterButton
      ref={firstRef}
      label={label}
      value={periodInWords(filters, speech)}
      clearLabel={say(registerText['register.remove-filter'], { name: label })}
      onClear={() => onChange({ ...filters, from: null, to: null })}
    >
      <div className="two">
        <DateField
          label={say(registerText['register.from'])}
          value={filters.from ?? undefined}
          onChange={(from) => onChange({ ...filters, from: from ?? null })}
        />
        <DateField
          label={say(registerText['register.to'])}
          value={filters.to ?? undefined}
          onChange={(to) => onChange({ ...filters, to: to ?? null })}
        />
      </div>
    </FilterButton>
  );
}
