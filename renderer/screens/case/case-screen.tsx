import { caseText } from '../../../shared/text/case.ts';
import { OpenedCase } from '../../opened-case.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { CasePage } from './case-page.tsx';

/** Melding: everything about one report on one page. */
export function CaseScreen() {
  const { say } = useLanguage();
  return (
    <OpenedCase title={say(caseText['case.title'])} loading={say(caseText['case.loading'])}>
      {(view) => <CasePage view={view} />}
    </OpenedCase>
  );
}
