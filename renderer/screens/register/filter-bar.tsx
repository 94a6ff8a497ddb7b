import { useRef } from 'react';
import { noFilters } from '../../../shared/contract/no-filters.ts';
import type { Filters } from '../../../shared/contract/register.ts';
import { partsText } from '../../../shared/text/parts.ts';
import { registerText } from '../../../shared/text/register.ts';
import { useLists } from '../../lists.ts';
import { Button } from '../../parts/button.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { FilterButton } from '../../parts/filter-button.tsx';
import { useShortcut } from '../../parts/keys.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { useApi, useRead } from '../../queries.ts';
import { FilterChoices } from './filter-choices.tsx';
import { type CodeFilter, codeFilters, countFilters } from './filter-options.ts';

interface FilterBarProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** The filters as buttons that say their value. */
export function FilterBar({ filters, onChange }: FilterBarProps) {
  const speech = useLanguage();
  const { say } = speech;
  const api = useApi();
  const lists = useLists();
  const first = useRef<HTMLButtonElement>(null);
  const people = useRead(api.list.people.queryOptions({ input: {}, staleTime: 60_000 }));
  const colleagues = people.state === 'ready' ? people.value : [];
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
      {codeFilters({ filters, lists, colleagues, speech }).map((filter) => (
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

function ByCode({ filter: { words, options, values, set }, onChange }: ByCodeProps) {
  const { say } = useLanguage();
  const label = say(words);
  return (
    <FilterButton
      label={label}
      value={chosenInWords(options, values, say)}
      clearLabel={say(registerText['register.remove-filter'], { name: label })}
      onClear={() => onChange(set([]))}
    >
      <FilterChoices label={label} options={options} values={values} onChange={(chosen) => onChange(set(chosen))} />
    </FilterButton>
  );
}

function chosenInWords(options: CodeFilter['options'], values: CodeFilter['values'], say: Speech['say']) {
  const chosen = options.filter((option) => values.includes(option.id)).map((option) => option.text);
  const [first] = chosen;
  if (first === undefined) return undefined;
  return chosen.length === 1 ? first : say(registerText['register.several'], { first, more: chosen.length - 1 });
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

function periodInWords({ from, to }: Filters, { say, formatDay }: Speech): string | undefined {
  if (from !== null && to !== null) {
    return say(registerText['register.period'], { from: formatDay(from, 'date'), to: formatDay(to, 'date') });
  }
  if (from !== null) return say(registerText['register.from-on'], { from: formatDay(from, 'date') });
  return to === null ? undefined : say(registerText['register.up-to'], { to: formatDay(to, 'date') });
}
