import type { Evaluation } from '../../../shared/contract/evaluation.ts';
import { evaluationText } from '../../../shared/text/evaluation.ts';
import { useLanguage } from '../../parts/language.tsx';
import { AreaSection, areaRows } from './area-section.tsx';
import { CourseSection } from './course-section.tsx';
import { FigureSection } from './figure-section.tsx';
import type { Shown } from './table-view.ts';

/** Tables that the overview shows, so that they need not stand below it once more. */
export const overviewTables = ['subjects', 'areas', 'outcomes', 'parties', 'months-received', 'months-settled'];

/** How many rows of a table are seen at first. */
const top = 7;

interface OverviewProps {
  readonly evaluation: Evaluation;
  readonly shown: Shown;
}

/** The first look: how many by month, about what, where, about whom, and how it ended. */
export function Overview({ evaluation, shown }: OverviewProps) {
  const { say, language } = useLanguage();
  const { period, tables } = evaluation;
  const table = (name: string) => tables.find((each) => each.name === name);
  const section = (name: string) => {
    const found = table(name);
    return found && <FigureSection table={found} period={period} shown={shown} top={top} />;
  };
  const areas = table('areas');
  return (
    <>
      <CourseSection evaluation={evaluation} />
      <p className="sm muted bars-note">{say(evaluationText['evaluation.bars-note'])}</p>
      <div className="figure-tables beside-map">
        {section('subjects')}
        {shown === 'rates' && section('areas')}
        {areas && shown !== 'rates' && (
          <AreaSection title={areas.title[language]} rows={areaRows(areas)} evaluation={evaluation} linked />
        )}
      </div>
      <div className="figure-tables">
        {section('outcomes')}
        {section('parties')}
      </div>
    </>
  );
}
