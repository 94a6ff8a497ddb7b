import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { noFilters } from '../../../shared/contract/no-filters.ts';
import type { Filters } from '../../../shared/contract/register.ts';
import type { FigureCell } from '../../../shared/figures/figure-at.ts';
import type { Period } from '../../../shared/figures/period-before.ts';
import { evaluationText } from '../../../shared/text/evaluation.ts';
import { useMay } from '../../me.ts';
import { useLanguage } from '../../parts/language.tsx';
import { useSearchMemory } from '../../search-memory.tsx';

interface ReportLinkProps {
  readonly cell: FigureCell;
  readonly period: Period;
  /** What of the register it counts; null: no filter of the register finds exactly these. */
  readonly filters: Partial<Filters> | null;
  readonly children: ReactNode;
}

/** A figure that opens the reports behind it, for who may read them; for an evaluator only the figure. */
export function ReportLink({ cell: { value, hidden }, period, filters, children }: ReportLinkProps) {
  const { say, formatNumber } = useLanguage();
  const mayRead = useMay()('register.search');
  const { setQuery, setFilters } = useSearchMemory();
  if (!mayRead || !filters || hidden || value === null || value === 0) return children;
  return (
    <Link
      to="/register"
      className="figure-link"
      aria-label={say(evaluationText['evaluation.open-reports'], { value: formatNumber(value) })}
      onClick={() => {
        setQuery('');
        setFilters({ ...noFilters, from: period.from, to: period.to, ...filters });
      }}
    >
      {children}
    </Link>
  );
}
