import { templateText } from '../../../shared/text/templates.ts';
import { useLanguage } from '../../parts/language.tsx';
import { LetterPaper } from '../../parts/letter-paper.tsx';
import { Section } from '../../parts/section.tsx';
import { useApi, useRead } from '../../queries.ts';
import { useSettled } from '../../use-settled.ts';
import { contentOf, type TemplateDraft } from './template-draft.ts';

/** How long typing rests before the example is written anew. */
const restMilliseconds = 250;

/** The letter that the template makes of an invented report, as it stands now. */
export function TemplateExample({ draft }: { readonly draft: TemplateDraft }) {
  const { say, today } = useLanguage();
  const api = useApi();
  const settled = useSettled(draft, restMilliseconds);
  const input = { content: contentOf(settled) };
  const read = useRead(api.template.example.queryOptions({ input, placeholderData: (before) => before }));
  return (
    <Section title={say(templateText['templates.example'])} level={3} first>
      <p className="sm muted">{say(templateText['templates.example-note'])}</p>
      {read.state === 'ready' && (
        <LetterPaper
          label={say(templateText['templates.example'])}
          letter={{ ...read.value, reference: settled.from === 'office' ? '2026-00123' : '', madeOn: today }}
        />
      )}
    </Section>
  );
}
