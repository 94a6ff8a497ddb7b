import { complaintMissing } from '../../../shared/case/complaint-missing.ts';
import type { ComplaintDraft } from '../../../shared/case/support.ts';
import { complaintItemWords, supportText } from '../../../shared/text/support.ts';
import { useLanguage } from '../../parts/language.tsx';

const article = 'Awb 9:4';

/** What a complaint still misses of what the act asks, in a sentence. */
export function ComplaintMissing({ draft }: { readonly draft: ComplaintDraft }) {
  const { say, language } = useLanguage();
  const missing = complaintMissing(draft);
  const list = new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB');
  return (
    <p className="sm muted">
      {missing.length === 0
        ? say(supportText['support.complete'], { article })
        : say(supportText['support.missing'], {
            article,
            items: list.format(missing.map((item) => say(complaintItemWords[`item.${item}`]))),
          })}
    </p>
  );
}
