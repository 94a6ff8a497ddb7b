import { useNavigate } from '@tanstack/react-router';
import type { CaseId } from '../../../shared/ids.ts';
import { tieText } from '../../../shared/text/hints.ts';
import { partsText } from '../../../shared/text/parts.ts';
import { useMay } from '../../me.ts';
import { setNextStep } from '../../next-step.ts';
import { useShortcut } from '../../parts/keys.tsx';
import { useLanguage } from '../../parts/language.tsx';

/** The key that links the report with the focus, also before it is shown beside the list. */
export function useLinkKey(current: CaseId | undefined) {
  const { say } = useLanguage();
  const may = useMay();
  const navigate = useNavigate();
  useShortcut(
    may('case.link') && current !== undefined
      ? {
          id: 'linkReport',
          keys: 'K',
          label: say(tieText['ties.link-act']),
          group: say(partsText.keysInList),
          run: () => {
            setNextStep(current, 'link');
            void navigate({ to: '/melding/$caseId', params: { caseId: current } });
          },
        }
      : undefined,
  );
}
