import { useState } from 'react';
import type { FigureTable } from '../../../shared/contract/evaluation.ts';
import { evaluationText } from '../../../shared/text/evaluation.ts';
import { figureWords } from '../../../shared/text/figures.ts';
import type { Words } from '../../../shared/text/words.ts';
import { BarPair } from '../../parts/bar-pair.tsx';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { FigureValue } from './figure-value.tsx';
import { largestPart, type Measure, measuresOf, type TableRow, tableRows } from './table-view.ts';

interface FigureSectionProps {
  readonly table: FigureTable;
  /** Percents where the table has them. */
  readonly shares: boolean;
}

/** One table: now, the period before, and both as bars. Rows below another and rows of zeros unfold. */
export function FigureSection({ table, shares }: FigureSectionProps) {
  const { language } = useLanguage();
  const [mentions, setMentions] = useState(false);
  const [all, setAll] = useState(false);
  const measures = measuresOf(table);
  const measure = measureFor({ measures, shares, mentions });
  const folded = tableRows(table, { measure, all: false });
  const rows = all ? tableRows(table, { measure, all }) : folded;
  const title = table.title[language];
  return (
    <Section
      title={title}
      action={
        measures.includes('mentions') && (
          <TableButton
            words={evaluationText[mentions ? 'evaluation.count-reports' : 'evaluation.count-mentions']}
            table={title}
            onClick={() => setMentions(!mentions)}
          />
        )
      }
    >
      <Figures rows={rows} measure={measure} label={title} />
      <p className="table-foot">
        {(all || folded.length < table.rows.length) && (
          <TableButton
            words={evaluationText[all ? 'evaluation.fewer-rows' : 'evaluation.all-rows']}
            count={table.rows.length}
            table={title}
            onClick={() => setAll(!all)}
          />
        )}
      </p>
      <WhatCounts definition={table.definition[language]} />
    </Section>
  );
}

interface FiguresProps {
  readonly rows: readonly TableRow[];
  readonly measure: Measure;
  readonly label: string;
}

function Figures({ rows, measure, label }: FiguresProps) {
  const { say, language } = useLanguage();
  const max = largestPart(rows);
  const percent = measure === 'share';
  return (
    <DataTable
      label={label}
      rows={rows}
      rowKey={({ level, code }) => `${level} ${code}`}
      rowKind={({ level }) => (level === 0 ? 'total' : undefined)}
      columns={[
        {
          id: 'label',
          head: say(figureWords['figures.column.label']),
          headHidden: true,
          rowHead: true,
          cell: (row) => <span className={row.level === 2 ? 'below' : undefined}>{row.label[language]}</span>,
        },
        {
          id: 'now',
          head: say(evaluationText['evaluation.now']),
          numeric: true,
          cell: ({ now }) => <FigureValue cell={now} percent={percent} />,
        },
        {
          id: 'before',
          head: say(evaluationText['evaluation.before']),
          numeric: true,
          cell: ({ before }) => (
            <span className="muted light">
              <FigureValue cell={before} percent={percent} />
            </span>
          ),
        },
        {
          id: 'bars',
          head: say(evaluationText['evaluation.bars']),
          headHidden: true,
          cell: (row) => <Bars row={row} max={max} />,
        },
      ]}
    />
  );
}

/** No bars where one of the two is hidden: a bar beside nothing would look like a zero. */
function Bars({ row: { level, now, before }, max }: { readonly row: TableRow; readonly max: number }) {
  if (level === 0 || now.value === null || before.value === null) return null;
  return (
    <div className="bars-cell">
      <BarPair now={now.value} before={before.value} max={max} />
    </div>
  );
}

interface TableButtonProps {
  readonly words: Words;
  readonly table: string;
  readonly count?: number | undefined;
  readonly onClick: () => void;
}

/** A small act of one table; its name says which, for who hears only the button. */
function TableButton({ words, table, count, onClick }: TableButtonProps) {
  const { say } = useLanguage();
  const act = say(words, { count: count ?? 0 });
  return (
    <Button
      kind="quiet"
      className="inline"
      aria-label={say(evaluationText['evaluation.of-table'], { act, table })}
      onClick={onClick}
    >
      {act}
    </Button>
  );
}

function WhatCounts({ definition }: { readonly definition: string }) {
  const { say } = useLanguage();
  return (
    <details className="unfold">
      <summary>{say(evaluationText['evaluation.what-counts'])}</summary>
      <p className="sm prose">{definition}</p>
    </details>
  );
}

interface Wish {
  readonly measures: readonly Measure[];
  readonly shares: boolean;
  readonly mentions: boolean;
}

function measureFor({ measures, shares, mentions }: Wish): Measure {
  if (mentions && measures.includes('mentions')) return 'mentions';
  if (shares && measures.includes('share')) return 'share';
  return measures[0] ?? 'reports';
}
