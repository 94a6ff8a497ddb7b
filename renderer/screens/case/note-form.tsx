import { useState } from 'react';
import { type NoteKind, noteKinds } from '../../../shared/case/events.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { caseText, noteKindWords } from '../../../shared/text/case.ts';
import { sayDone } from '../../just-done.tsx';
import { ActForm } from '../../parts/act-form.tsx';
import { ChoiceBar } from '../../parts/choice-bar.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';
import { FilesOfNote } from './files-of-note.tsx';

interface NoteFormProps {
  readonly view: CaseView;
  readonly onDone: () => void;
  /** What kind of note it is, until another is chosen. */
  readonly begin?: NoteKind | undefined;
  /** Files that go with the note, and the line of the timeline that it became. */
  readonly onFiles: (files: readonly File[], position: number) => void;
}

/** A note: what kind of contact, on which day, and what happened or was said. */
export function NoteForm({ view, onDone, begin = 'note', onFiles }: NoteFormProps) {
  const { say, today } = useLanguage();
  const api = useApi();
  const act = useCaseAct(api.case.note.mutationOptions());
  const [kind, setKind] = useState(begin);
  const [text, setText] = useState('');
  const [on, setOn] = useState(today);
  const [files, setFiles] = useState<readonly File[]>([]);
  const record = async () => {
    const { id: caseId, version } = view;
    if (!(await act.run({ caseId, version, kind, text, on }))) return;
    // The note is the one line that was added to the version it was written on.
    if (files.length > 0) onFiles(files, version + 1);
    onDone();
    sayDone(say(caseText['case.note-recorded']));
  };
  return (
    <ActForm
      act={say(caseText['case.record-note'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void record()}
      onCancel={onDone}
    >
      <TextArea label={say(caseText['case.note-text'])} rows={3} value={text} onChange={setText} />
      <div className="two matter">
        <DateField
          label={say(caseText['case.on'])}
          value={on}
          max={today}
          onChange={(day) => day !== undefined && setOn(day)}
        />
        <ChoiceBar
          fit
          label={say(caseText['case.note-kind'])}
          value={kind}
          options={kindsFor(view).map((each) => ({ value: each, label: say(noteKindWords[`note-kind.${each}`]) }))}
          onChange={setKind}
        />
      </div>
      {view.may.includes('file.attach') && <FilesOfNote files={files} onChange={setFiles} />}
    </ActForm>
  );
}

/** Steps of an investigation are noted while the report is with the Ombudsman. */
function kindsFor({ stage }: CaseView): readonly NoteKind[] {
  return noteKinds.filter((kind) => kind !== 'step' || stage === 'with-ombudsman');
}
