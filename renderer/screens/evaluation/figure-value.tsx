import type { FigureCell } from '../../../shared/figures/figure-at.ts';
import { evaluationText } from '../../../shared/text/evaluation.ts';
import { useLanguage } from '../../parts/language.tsx';
import { Tag } from '../../parts/tag.tsx';

interface FigureValueProps {
  readonly cell: FigureCell;
  readonly percent?: boolean | undefined;
}

/** A figure in a cell: the number, the sign that it is closed, or a dash where there is too little to say. */
export function FigureValue({ cell: { value, hidden }, percent }: FigureValueProps) {
  const { say, formatNumber } = useLanguage();
  if (hidden) return <Tag kind="hidden-figure" />;
  if (value === null)
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="vh">{say(evaluationText['evaluation.too-few'])}</span>
      </>
    );
  return percent ? say(evaluationText['evaluation.percent'], { value: formatNumber(value) }) : formatNumber(value);
}
