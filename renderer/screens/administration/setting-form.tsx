import type { ReactNode } from 'react';
import { administrationText } from '../../../shared/text/administration.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import type { Words } from '../../../shared/text/words.ts';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { SavedLine } from '../../parts/saved-line.tsx';
import { Section } from '../../parts/section.tsx';
import type { OfficeDraft } from './use-office-draft.ts';

interface SettingFormProps {
  readonly draft: OfficeDraft;
  readonly title: Words;
  readonly intro: Words;
  /** The words of the button. */
  readonly act: Words;
  /** What is said once it is kept. */
  readonly done: Words;
  /** Looks at what was typed; false keeps it from being kept. */
  readonly onSave?: (() => boolean) | undefined;
  readonly children: ReactNode;
}

/** A part of the office's settings: its fields, and one button that keeps them. */
export function SettingForm({ draft, title, intro, act, done, onSave, children }: SettingFormProps) {
  const { say, language } = useLanguage();
  return (
    <Section title={say(title)} first>
      <Form className="stack wide-gap settings" onAct={() => (onSave?.() === false ? undefined : draft.save(done))}>
        <p className="prose">{say(intro)}</p>
        {children}
        {draft.failure && <Notice kind="urgent" title={failureSentence(draft.failure, language)} />}
        <div className="acts">
          <Button kind="primary" type="submit">
            {say(act)}
          </Button>
          <SavedLine
            behind={draft.changed}
            message={say(administrationText[draft.changed ? 'administration.not-kept' : 'administration.kept'])}
          />
        </div>
      </Form>
    </Section>
  );
}
