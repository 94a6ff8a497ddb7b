import { useState } from 'react';
import { type SupportNoteKind, supportNoteKinds } from '../../../shared/case/support.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { supportNoteWords, supportText } from '../../../shared/text/support.ts';
import { sayDone } from '../../just-done.tsx';
import { ActForm } from '../../parts/act-form.tsx';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';

interface SupportNoteFormProps {
  readonly view: CaseView;
  readonly onDone: () => void;
}

/** How support goes, or a call or visit at which somebody of the Meldpunt was present. */
export function SupportNoteForm({ view, onDone }: SupportNoteFormProps) {
  const { say, today } = useLanguage();
  const api = useApi();
  const act = useCaseAct(api.support.note.mutationOptions());
  const [kind, setKind] = useState<SupportNoteKind>('progress');
  const [text, setText] = useState('');
  const [on, setOn] = useState(today);
  const [tried, setTried] = useState(false);
  const note = async () => {
    setTried(true);
    if (text.trim() === '') return;
    if (!(await act.run({ caseId: view.id, version: view.version, kind, text, on }))) return;
    onDone();
    sayDone(say(supportText['support.noted']));
  };
  return (
    <ActForm
      act={say(supportText['support.note'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void note()}
      onCancel={onDone}
    >
      <TextArea
        label={say(supportText['support.note-text'])}
        rows={2}
        value={text}
        onChange={setText}
        error={tried && text.trim() === '' ? say(supportText['support.no-note']) : undefined}
      />
      <ChoiceBar
        fit
        label={say(supportText['support.note-kind'])}
        value={kind}
        options={supportNoteKinds.map((each) => ({
          value: each,
          label: say(supportNoteWords[`support-note.${each}`]),
        }))}
        onChange={setKind}
      />
      <DateField
        label={say(supportText['support.on'])}
        value={on}
        max={today}
        onChange={(day) => day !== undefined && setOn(day)}
      />
    </ActForm>
  );
}
