import { intakeText } from '../../../shared/text/intake.ts';
import { useLanguage } from '../../parts/language.tsx';
import { SavedLine } from '../../parts/saved-line.tsx';
import type { Kept } from './draft-saver.ts';

/** Whether what is typed is kept; nothing before the first letter. */
export function KeptLine({ kept }: { readonly kept: Kept }) {
  const { say } = useLanguage();
  switch (kept.state) {
    case 'untouched':
      return null;
    case 'kept':
      return <SavedLine message={say(intakeText['intake.kept'])} />;
    case 'refused':
      return <SavedLine behind message={say(intakeText['intake.not-kept'])} />;
    default:
      return <SavedLine behind message={say(intakeText['intake.behind'], { seconds: kept.seconds })} />;
  }
}
