import { X } from 'lucide-react';
import { useState } from 'react';
import type { Day } from '../../../shared/dates.ts';
import { administrationText } from '../../../shared/text/administration.ts';
import { Button } from '../../parts/button.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { Entries, Entry } from '../../parts/entry.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { unknownYears, withDay, withEmptyYear, withoutDay, withoutYear } from './equated-days.ts';
import { SettingForm } from './setting-form.tsx';
import type { OfficeDraft } from './use-office-draft.ts';

/** Days equated with a holiday by royal decree, by year (ATW-07); the office keeps its own copy. */
export function EquatedPart({ draft }: { readonly draft: OfficeDraft }) {
  const { say, today } = useLanguage();
  const { equatedDays } = draft.office;
  const change = (days: typeof equatedDays) => draft.change({ equatedDays: days });
  const years = Object.keys(equatedDays).sort().reverse();
  return (
    <SettingForm
      draft={draft}
      title={administrationText['administration.equated']}
      intro={administrationText['administration.equated-intro']}
      act={administrationText['administration.save-equated']}
      done={administrationText['administration.equated-saved']}
    >
      <p className="prose">{say(administrationText['administration.equated-unknown'])}</p>
      <AddDay known={Object.values(equatedDays).flat()} onAdd={(on) => change(withDay(equatedDays, on))} />
      {unknownYears(equatedDays, today).map((year) => (
        <div key={year}>
          <Button small onClick={() => change(withEmptyYear(equatedDays, year))}>
            {say(administrationText['administration.year-without'], { year })}
          </Button>
        </div>
      ))}
      <Entries>
        {years.map((year) => (
          <Entry key={year} margin={year} size="tight">
            <YearDays
              year={year}
              days={equatedDays[year] ?? []}
              onRemove={(on) => change(withoutDay(equatedDays, on))}
              onForget={() => change(withoutYear(equatedDays, year))}
            />
          </Entry>
        ))}
      </Entries>
    </SettingForm>
  );
}

interface YearDaysProps {
  readonly year: string;
  readonly days: readonly Day[];
  readonly onRemove: (on: Day) => void;
  readonly onForget: () => void;
}

function YearDays({ year, days, onRemove, onForget }: YearDaysProps) {
  const { say, formatDay } = useLanguage();
  if (days.length === 0)
    return (
      <p className="facets">
        <span className="muted">{say(administrationText['administration.no-days'])}</span>
        <Button kind="quiet" small onClick={onForget}>
          {say(administrationText['administration.remove-year'], { year })}
        </Button>
      </p>
    );
  return (
    <ul className="facets">
      {days.map((on) => (
        <li className="chip" key={on}>
          {formatDay(on, 'full')}
          <button
            type="button"
            className="in-btn"
            aria-label={say(administrationText['administration.remove-day'], { day: formatDay(on, 'full') })}
            onClick={() => onRemove(on)}
          >
            <Icon of={X} />
          </button>
        </li>
      ))}
    </ul>
  );
}

interface AddDayProps {
  readonly known: readonly Day[];
  readonly onAdd: (on: Day) => void;
}

function AddDay({ known, onAdd }: AddDayProps) {
  const { say } = useLanguage();
  const [on, setOn] = useState<Day>();
  const [problem, setProblem] = useState<'day-missing' | 'day-known'>();
  const add = () => {
    if (on === undefined) return setProblem('day-missing');
    if (known.includes(on)) return setProblem('day-known');
    onAdd(on);
    setOn(undefined);
  };
  return (
    <div className="field-with-act">
      <DateField
        label={say(administrationText['administration.new-day'])}
        hint={say(administrationText['administration.new-day-hint'])}
        lean="future"
        value={on}
        onChange={(day) => {
          setOn(day);
          setProblem(undefined);
        }}
        error={problem && say(administrationText[`administration.${problem}`])}
      />
      <Button onClick={add}>{say(administrationText['administration.add-day'])}</Button>
    </div>
  );
}
