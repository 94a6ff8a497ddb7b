import { entryText } from '../../../shared/text/entry.ts';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';

/** Why the register does not open: damaged, newer, in use, read-only … with the next step. Never an offer to delete. */
export function RegisterRefusal({ sentence }: { readonly sentence: string | undefined }) {
  const { say } = useLanguage();
  if (sentence === undefined) return null;
  return (
    <Notice kind="urgent" title={say(entryText['entry.failed-title'])} alert>
      <p>{sentence}</p>
    </Notice>
  );
}
