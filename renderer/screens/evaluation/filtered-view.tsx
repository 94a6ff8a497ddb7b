import { useEffect } from 'react';
import type { Evaluation } from '../../../shared/contract/evaluation.ts';
import {
  type FigureFilter,
  type Filtered,
  type FilteredRow,
  type FilteredTable,
  filterChoices,
  filterKinds,
} from '../../../shared/figures/filtered-tables.ts';
import { evaluationText } from '../../../shared/text/evaluation.ts';
import { Button } from '../../parts/button.tsx';
import { Figure, Figures } from '../../parts/figure.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { useAnnounce } from '../../parts/live-region.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { AreaSection } from './area-section.tsx';
import { FigureRows } from './figure-rows.tsx';
import { FigureValue } from './figure-value.tsx';
import { wasSentence } from './head-figures.tsx';
import { largestFirst, type TableRow } from './table-view.ts';

interface FilteredViewProps {
  readonly evaluation: Evaluation;
  readonly filter: FigureFilter;
  readonly filtered: Exclude<Filtered, { kind: 'all' }>;
  readonly onClear: () => void;
}

const effects = {
  tables: 'evaluation.filter-effect',
  one: 'evaluation.filter-one',
  none: 'evaluation.filter-none',
} as const;

/** The fixed tables behind a filter; the one number where two are chosen; a sentence where no table crosses them. */
export function FilteredView({ evaluation, filter, filtered, onClear }: FilteredViewProps) {
  const speech = useLanguage();
  const { say } = speech;
  const announce = useAnnounce();
  const what = namesOf(evaluation, filter, speech);
  const effect = say(evaluationText[effects[filtered.kind]], { what });
  // What changes stands below the choice that was made: whoever does not see it hears what it did.
  useEffect(() => announce(effect), [announce, effect]);
  const clear = <Button onClick={onClear}>{say(evaluationText['evaluation.filter-clear'])}</Button>;
  if (filtered.kind === 'none') return <Notice kind="info" title={effect} acts={clear} />;
  const total = filtered.kind === 'one' ? filtered.row : filtered.total;
  return (
    <>
      <div className="filter-effect">
        <p>{effect}</p>
        {clear}
      </div>
      {total && <Total what={what} row={total} />}
      {filtered.kind === 'tables' && (
        <div className="figure-tables beside-map">
          {filtered.tables.map((table) => (
            <CrossedTable key={table.crossing} table={table} evaluation={evaluation} />
          ))}
        </div>
      )}
    </>
  );
}

function Total({ what, row: { now, before } }: { readonly what: string; readonly row: FilteredRow }) {
  const speech = useLanguage();
  return (
    <Figures>
      <Figure
        label={speech.say(evaluationText['evaluation.chosen-now'], { what })}
        value={<FigureValue cell={now} />}
        sum={wasSentence(now, before, speech)}
      />
    </Figures>
  );
}

interface CrossedProps {
  readonly table: FilteredTable;
  readonly evaluation: Evaluation;
}

function CrossedTable({ table, evaluation }: CrossedProps) {
  const { say } = useLanguage();
  const title = say(evaluationText[`evaluation.by-${table.by}`]);
  const rows = table.rows.map((row): TableRow => ({ ...row, level: 1 }));
  if (table.by === 'area') return <AreaSection title={title} rows={rows} evaluation={evaluation} linked={false} />;
  const told = largestFirst(rows.filter(({ now, before }) => now.value !== 0 || before.value !== 0));
  return (
    <Section title={title}>
      <FigureRows rows={told} measure="reports" label={title} />
    </Section>
  );
}

/** What was chosen, in words: "Wmo en Centrum". */
function namesOf(evaluation: Evaluation, filter: FigureFilter, { say, language }: Speech): string {
  const names = filterKinds.flatMap((kind) => {
    const found = filterChoices(evaluation, kind).find(({ code }) => code === filter[kind]);
    return found ? [found.label[language]] : [];
  });
  const [one = '', other] = names;
  return other === undefined ? one : say(evaluationText['evaluation.both'], { one, other });
}
