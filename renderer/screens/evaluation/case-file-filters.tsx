import { stages } from '../../../shared/case/stages.ts';
import type { Filters } from '../../../shared/contract/register.ts';
import { caseFilesText } from '../../../shared/text/case-files-screen.ts';
import { registerText } from '../../../shared/text/register.ts';
import { stageWords } from '../../../shared/text/stages.ts';
import { useLists } from '../../lists.ts';
import { CheckList } from '../../parts/check-list.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { MultiComboBox } from '../../parts/multi-combo-box.tsx';
import { Section } from '../../parts/section.tsx';

interface CaseFileFiltersProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

const laws = ['wmo', 'jw', 'both', 'other'] as const;

/** Which reports: the filters of the register, without words to search for. */
export function CaseFileFilters({ filters, onChange }: CaseFileFiltersProps) {
  const { say, language } = useLanguage();
  const lists = useLists();
  const itemsOf = (names: readonly string[]) =>
    names.flatMap((name) => lists.items(name).map((item) => ({ id: item.code, text: item[language] })));
  const several = (field: 'kinds' | 'subjects' | 'organisations' | 'areas', names: readonly string[]) => (
    <MultiComboBox
      label={say(caseFilesText[`case-files.${field}`])}
      items={itemsOf(names)}
      values={filters[field]}
      onChange={(values) => onChange({ ...filters, [field]: [...values] })}
    />
  );
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
        </div>
        <div className="two">
          {several('kinds', ['case-kinds'])}
          {several('subjects', ['subjects'])}
        </div>
        <div className="two">
          {several('organisations', ['organisations', 'desks'])}
          {several('areas', ['areas'])}
        </div>
        <MultiComboBox
          label={say(caseFilesText['case-files.stages'])}
          items={stages.map((id) => ({ id, text: stageWords[`stage.${id}`][language] }))}
          values={filters.stages}
          onChange={(values) => onChange({ ...filters, stages: stages.filter((stage) => values.includes(stage)) })}
        />
        <div className="in-line stack">
          <CheckList
            label={say(caseFilesText['case-files.laws'])}
            plain
            options={laws.map((value) => ({ value, label: say(registerText[`law.${value}`]) }))}
            values={filters.laws}
            onChange={(values) => onChange({ ...filters, laws: [...values] })}
          />
          <CheckList
            label={say(caseFilesText['case-files.state'])}
            plain
            options={[{ value: 'open' as const, label: say(caseFilesText['case-files.open']) }]}
            values={filters.open ? ['open'] : []}
            onChange={(values) => onChange({ ...filters, open: values.includes('open') })}
          />
        </div>
      </div>
    </Section>
  );
}
