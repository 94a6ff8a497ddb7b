import { type CaseColumnGroup, caseColumns } from '../../../shared/recipes/case-catalogue.ts';
import { type CaseColumnName, caseColumnNames } from '../../../shared/recipes/case-columns.ts';
import { caseColumnGroupWords, caseColumnWords } from '../../../shared/text/case-columns.ts';
import { caseFilesText } from '../../../shared/text/case-files-screen.ts';
import { CheckList } from '../../parts/check-list.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';

interface CaseFileColumnsProps {
  readonly columns: readonly CaseColumnName[];
  readonly onChange: (columns: readonly CaseColumnName[]) => void;
}

const groups: readonly CaseColumnGroup[] = ['report', 'about', 'course', 'ending', 'personal'];

/** Every column of the register by group; they stand in the file in this order. */
export function CaseFileColumns({ columns, onChange }: CaseFileColumnsProps) {
  const { say, language } = useLanguage();
  const error = columns.length === 0 ? say(caseFilesText['case-files.no-columns']) : undefined;
  return (
    <Section title={say(caseFilesText['case-files.columns'])} count={columns.length}>
      {error && <p role="status">{error}</p>}
      <div className="stack">
        {groups.map((group) => {
          const own = caseColumnNames.filter((name) => caseColumns[name].group === group);
          const title = say(caseColumnGroupWords[`case-columns.${group}`]);
          const chosen = own.filter((name) => columns.includes(name));
          return (
            <details key={group} className="unfold" open={group === 'report'}>
              <summary>{`${title} (${chosen.length})`}</summary>
              <CheckList
                label={title}
                labelHidden
                plain
                options={own.map((value) => ({ value, label: caseColumnWords[`case-column.${value}`][language] }))}
                values={chosen}
                onChange={(values) =>
                  onChange(
                    caseColumnNames.filter((name) =>
                      own.includes(name) ? values.includes(name) : columns.includes(name),
                    ),
                  )
                }
              />
            </details>
          );
        })}
      </div>
    </Section>
  );
}
