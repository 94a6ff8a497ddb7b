import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/case.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { letterText } from '../../../shared/text/letters.ts';
import { sayDone } from '../../just-done.tsx';
import { ActForm } from '../../parts/act-form.tsx';
import { Busy } from '../../parts/busy.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Select } from '../../parts/select.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';
import { LetterEditor } from './letter-editor.tsx';
import { LetterRecipient } from './letter-recipient.tsx';
import { useLetterDraft } from './use-letter-draft.ts';

interface MakeLetterProps {
  readonly view: CaseView;
  /** The kind of letter it begins with; null: still to be chosen. */
  readonly kind: string | null;
  readonly onDone: () => void;
}

/** Makes a letter: which one, to whom, its real text at once, and every word of it can be changed before it is made. */
export function MakeLetter({ view, kind, onDone }: MakeLetterProps) {
  const { say, language } = useLanguage();
  const api = useApi();
  const act = useCaseAct(api.letter.make.mutationOptions());
  const { templates, chosen, choose, preview, failure, draft, type } = useLetterDraft(view, kind);
  const [tried, setTried] = useState(false);
  const make = async () => {
    setTried(true);
    if (!preview || !draft) return;
    const { template, templateVersion, recipient } = preview;
    const blocks = draft.blocks.map((block) => ({ kind: block.kind, text: block.text }));
    const { to, subject } = draft;
    const at = { caseId: view.id, version: view.version };
    if (!(await act.run({ ...at, template, templateVersion, recipient, to, subject, blocks }))) return;
    onDone();
    sayDone(say(letterText['letters.made']));
  };
  return (
    <ActForm
      act={say(letterText['letters.make-this'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void make()}
      onCancel={onDone}
    >
      <Select
        label={say(letterText['letters.which'])}
        value={chosen?.template ?? ''}
        emptyLabel={say(letterText['letters.choose'])}
        error={tried && chosen === null ? say(letterText['letters.no-choice']) : undefined}
        options={templates.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(template) => choose(template === '' ? null : { template, recipient: null })}
      />
      {failure && <Notice kind="urgent" title={failureSentence(failure, language)} />}
      {chosen && !preview && !failure && <Busy label={say(letterText['letters.loading'])} />}
      {chosen && preview && draft && (
        <>
          <LetterRecipient
            preview={preview}
            draft={draft}
            onRecipient={(recipient) => choose({ ...chosen, recipient })}
            onName={(to) => type({ ...draft, to })}
          />
          <LetterEditor preview={preview} draft={draft} onChange={type} />
        </>
      )}
    </ActForm>
  );
}
