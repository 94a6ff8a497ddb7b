import { useState } from 'react';
import { noFilters } from '../../../shared/contract/no-filters.ts';
import { CaseId } from '../../../shared/ids.ts';
import { tieText } from '../../../shared/text/hints.ts';
import { caseWords } from '../../case-words.ts';
import { useLists } from '../../lists.ts';
import { ComboBox } from '../../parts/combo-box.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useApi, useRead } from '../../queries.ts';
import { useSettled } from '../../use-settled.ts';

/** Another report, as it was chosen. */
export interface PickedReport {
  readonly id: CaseId;
  readonly number: string;
}

interface ReportPickerProps {
  /** The report that is open, which is not offered. */
  readonly leaveOut: CaseId;
  readonly value: PickedReport | undefined;
  readonly onChange: (picked: PickedReport | undefined) => void;
  readonly error?: string | undefined;
}

/** Chooses another report by its number, a name or words; of those this reader may find. */
export function ReportPicker({ leaveOut, value, onChange, error }: ReportPickerProps) {
  const { say, language } = useLanguage();
  const words = caseWords(useLists(), language);
  const api = useApi();
  const [typed, setTyped] = useState('');
  const query = useSettled(typed.trim().slice(0, 500), 250);
  const found = useRead(
    api.register.search.queryOptions({
      input: { query, filters: noFilters, after: null, limit: 12 },
      staleTime: 10_000,
    }),
  );
  const rows =
    found.state === 'ready' ? found.value.rows.filter(({ id, destroyed }) => id !== leaveOut && !destroyed) : [];
  const items = rows.map((row) => ({
    id: row.id,
    text: row.number,
    note: `${words.person(row)}, ${words.title(row)}`,
  }));
  const known = value && !items.some(({ id }) => id === value.id) ? [{ id: value.id, text: value.number }] : [];
  return (
    <ComboBox
      id="tie-report"
      label={say(tieText['ties.which'])}
      hint={say(tieText['ties.which-hint'])}
      items={[...known, ...items]}
      value={value?.id}
      onType={setTyped}
      onChange={(id) => {
        const row = rows.find((each) => each.id === id);
        onChange(row ? { id: CaseId.parse(row.id), number: row.number } : undefined);
      }}
      error={error}
    />
  );
}
