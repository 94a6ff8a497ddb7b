import type { ComplaintDraft, Support } from '../../../shared/case/support.ts';
import { formatDay } from '../../../shared/text/format-day.ts';
import { supportText } from '../../../shared/text/support.ts';
import { useLanguage } from '../../parts/language.tsx';
import { ComplaintMissing } from './complaint-missing.tsx';

/** The complaint in its editions, the last one in front; each opens as the letter it makes. */
export function ComplaintLetter({ support }: { readonly support: Support }) {
  const { say } = useLanguage();
  const last = support.drafts.at(-1);
  if (last === undefined) return null;
  return (
    <>
      {support.drafts.toReversed().map(({ edition, draft }) => (
        <details key={edition}>
          <summary>
            {say(supportText['support.complaint'])}, {say(supportText['support.edition'], { edition }).toLowerCase()}
          </summary>
          <LetterText draft={draft} />
        </details>
      ))}
      <ComplaintMissing draft={last.draft} />
    </>
  );
}

/** The letter itself is always Dutch: the body that gets it reads Dutch. */
function LetterText({ draft }: { readonly draft: ComplaintDraft }) {
  const { today } = useLanguage();
  const dutch = (key: LetterKey) => supportText[key].nl;
  const parts = [
    [draft.name, draft.address].filter((line) => line.trim() !== '').join('\n'),
    dutch('support.letter-place').replace('{against}', draft.against),
    draft.dated === null ? '' : formatDay(draft.dated, 'nl', { form: 'date', today }),
    dutch('support.letter-subject'),
    dutch('support.letter-greeting'),
    draft.conduct,
    draft.wish.trim() === '' ? '' : `${dutch('support.letter-wish')}\n${draft.wish}`,
    dutch('support.letter-close'),
    `${dutch('support.letter-sign')} ………………\n${draft.name}`,
  ].filter((part) => part.trim() !== '');
  return (
    <div className="stack" lang="nl">
      {parts.map((part) => (
        <p className="pre" key={part}>
          {part}
        </p>
      ))}
    </div>
  );
}

type LetterKey = Extract<keyof typeof supportText, `support.letter-${string}`>;
