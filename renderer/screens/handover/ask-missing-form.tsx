import { useState } from 'react';
import type { NoteKind } from '../../../shared/case/events.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { noteKindWords } from '../../../shared/text/case.ts';
import { handoverText } from '../../../shared/text/handover.ts';
import { sayDone } from '../../just-done.tsx';
import { ActForm } from '../../parts/act-form.tsx';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';
import { missingWords } from './missing-words.ts';

interface AskMissingFormProps {
  readonly view: CaseView;
  readonly onDone: () => void;
}

const ways = ['call', 'letter', 'mail'] as const satisfies readonly NoteKind[];

/** Notes that the client was asked for what is missing, and how. */
export function AskMissingForm({ view, onDone }: AskMissingFormProps) {
  const speech = useLanguage();
  const { say, today } = speech;
  const api = useApi();
  const act = useCaseAct(api.case.note.mutationOptions());
  const [kind, setKind] = useState<(typeof ways)[number]>('call');
  const [text, setText] = useState(() =>
    say(handoverText['handover.asked-for'], { missing: missingWords(view.check.said.missing, speech) }),
  );
  const record = async () => {
    if (!(await act.run({ caseId: view.id, version: view.version, kind, text, on: today }))) return;
    onDone();
    sayDone(say(handoverText['handover.asked']));
  };
  return (
    <ActForm
      act={say(handoverText['handover.record-asked'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void record()}
      onCancel={onDone}
    >
      <ChoiceBar
        fit
        label={say(handoverText['handover.how-asked'])}
        value={kind}
        options={ways.map((way) => ({ value: way, label: say(noteKindWords[`note-kind.${way}`]) }))}
        onChange={setKind}
      />
      <TextArea label={say(handoverText['handover.asked-note'])} rows={3} value={text} onChange={setText} />
    </ActForm>
  );
}
