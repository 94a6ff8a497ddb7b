import { useState } from 'react';
import type { FigureTable } from '../../../shared/contract/evaluation.ts';
import type { Period } from '../../../shared/figures/period-before.ts';
import { evaluationText } from '../../../shared/text/evaluation.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { FigureRows } from './figure-rows.tsx';
import { registerFilters } from './register-filters.ts';
import { ReportLink } from './report-link.tsx';
import { type Measure, measuresOf, type Shown, tableRows } from './table-view.ts';

interface FigureSectionProps {
  readonly table: FigureTable;
  readonly period: Period;
  /** Percents or rates where the table has them. */
  readonly shown: Shown;
  /** Only so many of the largest rows at first. */
  readonly top?: number | undefined;
  readonly level?: 2 | 3;
}

/** One table: now, the period before, and both as bars. Rows below another and rows of zeros unfold. */
export function FigureSection({ table, period, shown, top, level = 2 }: FigureSectionProps) {
  const { language } = useLanguage();
  const [mentions, setMentions] = useState(false);
  const [all, setAll] = useState(false);
  const measures = measuresOf(table);
  const measure = measureFor({ measures, shown, mentions });
  const folded = tableRows(table, { measure, all: false, top });
  const rows = all ? tableRows(table, { measure, all }) : folded;
  const title = table.title[language];
  return (
    <Section
      title={title}
      level={level}
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
      <FigureRows
        rows={rows}
        measure={measure}
        label={title}
        linked={(row, figure) => (
          <ReportLink
            cell={row.now}
            period={period}
            filters={measure === 'reports' ? registerFilters(table.name, row) : null}
          >
            {figure}
          </ReportLink>
        )}
      />
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
  readonly shown: Shown;
  readonly mentions: boolean;
}

function measureFor({ measures, shown, mentions }: Wish): Measure {
  if (mentions && measures.includes('mentions')) return 'mentions';
  if (shown === 'shares' && measures.includes('share')) return 'share';
  if (shown === 'rates' && measures.includes('rate')) return 'rate';
  return measures[0] ?? 'reports';
}
