import { handoverText } from '../../../shared/text/handover.ts';
import { OpenedCase } from '../../opened-case.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { HandoverPage } from './handover-page.tsx';

/** Overdracht aan de Ombudsman: four questions down the sheet, one verdict beside them. */
export function HandoverScreen() {
  const { say } = useLanguage();
  return (
    <OpenedCase title={say(handoverText['handover.title'])} loading={say(handoverText['handover.loading'])}>
      {(view) => <HandoverPage view={view} />}
    </OpenedCase>
  );
}
