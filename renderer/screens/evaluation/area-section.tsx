import { useState } from 'react';
import type { Evaluation, FigureTable } from '../../../shared/contract/evaluation.ts';
import { areaTiles } from '../../../shared/reference/area-map.ts';
import { evaluationText } from '../../../shared/text/evaluation.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { TileMap } from '../../parts/tile-map.tsx';
import { FigureRows } from './figure-rows.tsx';
import { registerFilters } from './register-filters.ts';
import { ReportLink } from './report-link.tsx';
import { type TableRow, tableRows } from './table-view.ts';

interface AreaSectionProps {
  readonly title: string;
  readonly rows: readonly TableRow[];
  readonly evaluation: Evaluation;
  /** What the numbers count is what the register finds by area alone. */
  readonly linked: boolean;
}

/** Numbers by area: as a map of tiles, or as a table. */
export function AreaSection({ title, rows, evaluation, linked }: AreaSectionProps) {
  const { say, language } = useLanguage();
  const [asTable, setAsTable] = useState(false);
  const known = new Map(rows.map((row) => [row.code, row]));
  const figures = areaTiles.flatMap(({ code }) => {
    const row = known.get(code);
    return row ? [{ code, name: row.label[language], value: row.now.value }] : [];
  });
  const [most] = figures.toSorted((one, other) => (other.value ?? -1) - (one.value ?? -1));
  const description =
    most?.value == null
      ? say(evaluationText['evaluation.map-closed'])
      : say(evaluationText['evaluation.map-description'], { area: most.name, count: most.value });
  const other = say(evaluationText[asTable ? 'evaluation.as-map' : 'evaluation.table-instead']);
  return (
    <Section
      title={title}
      action={
        <Button
          kind="quiet"
          className="inline"
          aria-label={say(evaluationText['evaluation.of-table'], { act: other, table: title })}
          onClick={() => setAsTable(!asTable)}
        >
          {other}
        </Button>
      }
    >
      {asTable ? (
        <FigureRows
          rows={rows}
          measure="reports"
          label={title}
          linked={(row, figure) => (
            <ReportLink
              cell={row.now}
              period={evaluation.period}
              filters={linked ? registerFilters('areas', row) : null}
            >
              {figure}
            </ReportLink>
          )}
        />
      ) : (
        <TileMap title={title} description={description} figures={figures} />
      )}
    </Section>
  );
}

/** The rows of the table of areas. */
export function areaRows(table: FigureTable): readonly TableRow[] {
  return tableRows(table, { measure: 'reports', all: true });
}
