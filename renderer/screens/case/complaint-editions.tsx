import type { ComplaintDraft, Support } from '../../../shared/case/support.ts';
import { supportText } from '../../../shared/text/support.ts';
import { DefinitionList } from '../../parts/definition-list.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { ComplaintMissing } from './complaint-missing.tsx';

/** The complaint in its editions, the last one in front; each unfolds to its words. */
export function ComplaintEditions({ support }: { readonly support: Support }) {
  const { say } = useLanguage();
  const last = support.drafts.at(-1);
  if (last === undefined) return null;
  return (
    <>
      {support.drafts.toReversed().map(({ edition, draft }) => (
        <details key={edition}>
          <summary>{say(supportText['support.complaint-edition'], { edition })}</summary>
          <Words draft={draft} />
        </details>
      ))}
      <ComplaintMissing draft={last.draft} />
    </>
  );
}

function Words({ draft }: { readonly draft: ComplaintDraft }) {
  const { say, formatDay } = useLanguage();
  const long = (text: string) => <span className="pre">{text}</span>;
  const rows = [
    { term: say(supportText['support.name']), value: draft.name },
    { term: say(supportText['support.address']), value: draft.address },
    { term: say(supportText['support.against']), value: draft.against },
    { term: say(supportText['support.dated']), value: draft.dated === null ? '' : formatDay(draft.dated, 'date') },
    { term: say(supportText['support.conduct']), value: long(draft.conduct) },
    { term: say(supportText['support.wish']), value: long(draft.wish) },
  ];
  return <DefinitionList rows={rows} />;
}
