import { keepPreviousData } from '@tanstack/react-query';
import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import type { Evaluation } from '../../../shared/contract/evaluation.ts';
import { type FigureFilter, filteredTables } from '../../../shared/figures/filtered-tables.ts';
import { evaluationText } from '../../../shared/text/evaluation.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { crossingNames } from '../../../shared/text/figures.ts';
import { partsText } from '../../../shared/text/parts.ts';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { useShortcut } from '../../parts/keys.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Section } from '../../parts/section.tsx';
import { Split } from '../../parts/sheet.tsx';
import { useApi, useRead } from '../../queries.ts';
import { EvaluationSheet } from './evaluation-sheet.tsx';
import { ExportPanel } from './export-panel.tsx';
import { FigureSection } from './figure-section.tsx';
import { FilterLine } from './filter-line.tsx';
import { FilteredView } from './filtered-view.tsx';
import { HeadFigures } from './head-figures.tsx';
import { Overview, overviewTables } from './overview.tsx';
import type { PartProps } from './part-props.ts';
import { PeriodDialog } from './period-dialog.tsx';
import { periodName } from './period-words.ts';
import type { Shown } from './table-view.ts';

/** Figures of a period beside the one before it, protected, and ready to leave the house. */
export function FiguresPart({ choice, onChoice }: PartProps) {
  const speech = useLanguage();
  const { say, language } = speech;
  const api = useApi();
  const { period } = choice;
  const [choosing, setChoosing] = useState(false);
  const [shown, setShown] = useState<Shown>('counts');
  const read = useRead(api.evaluation.show.queryOptions({ input: period, placeholderData: keepPreviousData }));
  const evaluation = read.state === 'ready' ? read.value : undefined;
  useShortcut({
    id: 'evaluationPeriod',
    keys: 'P',
    label: say(evaluationText['evaluation.choose-period']),
    group: say(partsText.keysOutsideFields),
    run: () => setChoosing(true),
  });
  return (
    <EvaluationSheet
      title={say(evaluationText['evaluation.title'], { period: periodName(period, speech) })}
      intro={evaluation && introOf(evaluation, speech)}
      acts={
        <>
          <ChoiceBar
            label={say(evaluationText['evaluation.show-as'])}
            labelHidden
            fit
            options={[
              { value: 'counts' as const, label: say(evaluationText['evaluation.counts']) },
              { value: 'shares' as const, label: say(evaluationText['evaluation.shares']) },
              ...(evaluation && hasRates(evaluation)
                ? [{ value: 'rates' as const, label: say(evaluationText['evaluation.rates']) }]
                : []),
            ]}
            value={shown}
            onChange={setShown}
          />
          <Button icon={CalendarDays} keys="P" onClick={() => setChoosing(true)}>
            {say(evaluationText['evaluation.other-period'])}
          </Button>
        </>
      }
    >
      <Split
        sideSize={19}
        sideLabel={say(evaluationText['evaluation.side'])}
        side={evaluation && <ExportPanel evaluation={evaluation} />}
      >
        {read.state === 'loading' && <Busy label={say(evaluationText['evaluation.loading'])} />}
        {read.state === 'refused' && (
          <Notice
            kind="urgent"
            title={failureSentence(read.failure, language)}
            acts={<Button onClick={read.again}>{say(evaluationText['evaluation.try-again'])}</Button>}
          />
        )}
        {evaluation && <Tables evaluation={evaluation} shown={shown} />}
      </Split>
      {choosing && (
        <PeriodDialog
          period={period}
          onClose={() => setChoosing(false)}
          onChoose={(chosen) => {
            onChoice({ ...choice, period: chosen });
            setChoosing(false);
          }}
        />
      )}
    </EvaluationSheet>
  );
}

interface TablesProps {
  readonly evaluation: Evaluation;
  readonly shown: Shown;
}

function Tables({ evaluation, shown }: TablesProps) {
  const [filter, setFilter] = useState<FigureFilter>({});
  const filtered = filteredTables(evaluation, filter);
  return (
    <>
      <HeadFigures evaluation={evaluation} />
      <FilterLine evaluation={evaluation} filter={filter} onFilter={setFilter} />
      {filtered.kind === 'all' ? (
        <>
          <Overview evaluation={evaluation} shown={shown} />
          <AllTables evaluation={evaluation} shown={shown} />
        </>
      ) : (
        <FilteredView evaluation={evaluation} filter={filter} filtered={filtered} onClear={() => setFilter({})} />
      )}
    </>
  );
}

/** What the overview does not show; what is crossed is shown by a filter. */
function AllTables({ evaluation, shown }: TablesProps) {
  const { say } = useLanguage();
  const others = evaluation.tables.filter(
    ({ name }) => !overviewTables.includes(name) && !crossingNames.some((crossing) => crossing === name),
  );
  return (
    <Section title={say(evaluationText['evaluation.all-tables'])}>
      <p className="sm muted">{say(evaluationText['evaluation.crossed-note'])}</p>
      <div className="figure-tables">
        {others.map((table) => (
          <FigureSection key={table.name} table={table} period={evaluation.period} shown={shown} level={3} />
        ))}
      </div>
    </Section>
  );
}

/** Rates are there where the office entered how many clients an organisation or area has. */
function hasRates({ tables }: Evaluation): boolean {
  return tables.some(({ columns }) => columns.some(({ unit }) => unit === 'rate'));
}

function introOf({ period, before }: Evaluation, { say, formatDay }: Speech): string {
  return say(evaluationText['evaluation.intro'], {
    from: formatDay(period.from, 'date'),
    to: formatDay(period.to, 'date'),
    beforeFrom: formatDay(before.from, 'date'),
    beforeTo: formatDay(before.to, 'date'),
  });
}
