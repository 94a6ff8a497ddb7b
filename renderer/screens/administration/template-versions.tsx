import { dayOf } from '../../../shared/dates.ts';
import { templateText } from '../../../shared/text/templates.ts';
import { sayDone } from '../../just-done.tsx';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { useApi, useRead } from '../../queries.ts';
import { draftOfTemplate, type TemplateDraft } from './template-draft.ts';

interface TemplateVersionsProps {
  readonly id: string;
  /** The version that is used now. */
  readonly newest: number;
  readonly onTake: (draft: TemplateDraft) => void;
}

/** Who wrote which version when; the text of an earlier one can be taken over and kept as the next. */
export function TemplateVersions({ id, newest, onTake }: TemplateVersionsProps) {
  const { say, formatDay } = useLanguage();
  const api = useApi();
  const read = useRead(api.template.open.queryOptions({ input: { id, version: null } }));
  if (read.state !== 'ready') return null;
  const take = async (version: number) => {
    const opened = await api.template.open.call({ id, version });
    if (!opened.ok) return;
    onTake(draftOfTemplate(opened.value.template));
    sayDone(say(templateText['templates.taken'], { version }));
  };
  return (
    <Section title={say(templateText['templates.versions'])} level={3} count={read.value.versions.length}>
      <ul className="rows">
        {read.value.versions.map(({ version, at, byName }) => (
          <li key={version}>
            {say(templateText['templates.version-line'], {
              version,
              day: formatDay(dayOf(at), 'date'),
              name: byName || say(templateText['templates.shipped']),
            })}
            {version !== newest && (
              <div className="acts">
                <Button
                  kind="quiet"
                  small
                  aria-label={say(templateText['templates.take-text-of'], { version })}
                  onClick={() => void take(version)}
                >
                  {say(templateText['templates.take-text'])}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
