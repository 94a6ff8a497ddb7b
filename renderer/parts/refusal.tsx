import type { Failure } from '../../shared/failure.ts';
import { failureSentence } from '../../shared/text/failure-sentence.ts';
import { useLanguage } from './language.tsx';
import { Notice } from './notice.tsx';

/** Why an act was not done, where it arose, announced politely; nothing when it was done. */
export function Refusal({ failure }: { readonly failure: Failure | null }) {
  const { language } = useLanguage();
  return (
    <div role="status">
      {failure !== null && (
        <Notice
          kind={failure.code === 'changed-meanwhile' ? 'today' : 'urgent'}
          title={failureSentence(failure, language)}
        />
      )}
    </div>
  );
}
