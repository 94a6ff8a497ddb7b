import type { Filters } from '../../../shared/contract/register.ts';
import { caseFilesText } from '../../../shared/text/case-files-screen.ts';
import { CheckList } from '../../parts/check-list.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { MultiComboBox } from '../../parts/multi-combo-box.tsx';
import { Section } from '../../parts/section.tsx';
import { useCodeFilters } from '../../report-filters.ts';

interface CaseFileFiltersProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** Which reports: the filters of the register, without words to search for. */
export function CaseFileFilters({ filters, onChange }: CaseFileFiltersProps) {
  const { say } = useLanguage();
  const byCode = useCodeFilters(filters);
  return (
    <Section title={say(caseFilesText['case-files.which'])}>
      <div className="stack">
        <div className="two">
          <DateField
            label={say(caseFilesText['case-files.from'])}
            value={filters.from ?? undefined}
            onChange={(from) => onChange({ ...filters, from: from ?? null })}
          />
          <DateField
            label={say(caseFilesText['case-files.to'])}
            value={filters.to ?? undefined}
            onChange={(to) => onChange({ ...filters, to: to ?? null })}
          />
          {byCode.map(({ id, words, options, values, set }) => (
            <MultiComboBox
              key={id}
              label={say(words)}
              items={options}
              values={values}
              onChange={(chosen) => onChange(set(chosen))}
            />
          ))}
        </div>
        <CheckList
          label={say(caseFilesText['case-files.which'])}
          labelHidden
          plain
          options={[{ value: 'open' as const, label: say(caseFilesText['case-files.open']) }]}
          values={filters.open ? ['open'] : []}
          onChange={(values) => onChange({ ...filters, open: values.includes('open') })}
        />
      </div>
    </Section>
  );
}
