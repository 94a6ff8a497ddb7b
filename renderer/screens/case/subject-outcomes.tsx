import type { SubjectOutcome } from '../../../shared/case/events.ts';
import type { ListItem } from '../../../shared/contract/administration.ts';
import { caseText } from '../../../shared/text/case.ts';
import { type Lists, useLists } from '../../lists.ts';
import { useLanguage } from '../../parts/language.tsx';
import { Select } from '../../parts/select.tsx';

interface SubjectOutcomesProps {
  readonly subjects: readonly string[];
  /** How the report as a whole ends; empty while that is not chosen. */
  readonly outcome: string;
  /** Another outcome by subject; absent or empty: as the whole. */
  readonly others: Readonly<Record<string, string>>;
  readonly onChange: (others: Readonly<Record<string, string>>) => void;
}

/** How each subject ended, where that differs from the whole; only asked when there are several. */
export function SubjectOutcomes({ subjects, outcome, others, onChange }: SubjectOutcomesProps) {
  const { say, language } = useLanguage();
  const lists = useLists();
  if (subjects.length < 2) return null;
  const options = closingOutcomes(lists)
    .filter(({ code }) => code !== outcome)
    .map((item) => ({ value: item.code, label: item[language] }));
  return (
    <details>
      <summary>{say(caseText['case.outcome-per-subject'])}</summary>
      <div className="stack">
        {subjects.map((subject) => (
          <Select
            key={subject}
            label={lists.label('subjects', subject, language)}
            value={others[subject] ?? ''}
            emptyLabel={say(caseText['case.outcome-as-whole'])}
            options={options}
            onChange={(chosen) => onChange({ ...others, [subject]: chosen })}
          />
        ))}
      </div>
    </details>
  );
}

/** Outcomes with which a report can be closed. */
export function closingOutcomes(lists: Lists): readonly ListItem[] {
  return lists.offered('outcomes').filter(({ data }) => data.group === 'afdoening' && data.closes_case === 'yes');
}

/** The subjects that ended otherwise than the whole. */
export function differing(
  subjects: readonly string[],
  others: Readonly<Record<string, string>>,
  outcome: string,
): SubjectOutcome[] {
  return subjects.flatMap((subject) => {
    const other = others[subject] ?? '';
    return other === '' || other === outcome ? [] : [{ subject, outcome: other }];
  });
}
