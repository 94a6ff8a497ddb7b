import { useState } from 'react';
import { nameLength } from '../../../shared/case/intake.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { caseText } from '../../../shared/text/case.ts';
import { sayDone } from '../../just-done.tsx';
import { useLists } from '../../lists.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { MultiComboBox } from '../../parts/multi-combo-box.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';

interface CorrectFormProps {
  readonly view: CaseView;
  readonly onDone: () => void;
}

/** Corrects title, story and subjects, with the reason; what stood there before stays in the history. */
export function CorrectForm({ view, onDone }: CorrectFormProps) {
  const { say, language } = useLanguage();
  const lists = useLists();
  const api = useApi();
  const act = useCaseAct(api.case.correctIntake.mutationOptions());
  const { intake } = view;
  const [title, setTitle] = useState(intake.title);
  const [story, setStory] = useState(intake.story);
  const [subjects, setSubjects] = useState<readonly string[]>(intake.subjects);
  const [reason, setReason] = useState('');
  const correct = async () => {
    const changes = {
      ...(title === intake.title ? {} : { title }),
      ...(story === intake.story ? {} : { story }),
      ...(subjects.join() === intake.subjects.join() ? {} : { subjects: [...subjects] }),
    };
    if (!(await act.run({ caseId: view.id, version: view.version, changes, reason }))) return;
    onDone();
    sayDone(say(caseText['case.corrected']));
  };
  return (
    <ActForm
      act={say(caseText['case.record-correction'])}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void correct()}
      onCancel={onDone}
    >
      <TextField label={say(caseText['case.matter-title'])} maxLength={nameLength} value={title} onChange={setTitle} />
      <TextArea label={say(caseText['case.story'])} rows={6} value={story} onChange={setStory} />
      <MultiComboBox
        label={say(caseText['case.subjects'])}
        items={lists
          .offered('subjects')
          .filter(({ parent }) => parent !== null)
          .map((item) => ({ id: item.code, code: item.code, text: item[language] }))}
        values={subjects}
        onChange={(chosen) => setSubjects(chosen.slice(0, 10))}
      />
      <TextArea label={say(caseText['case.correct-reason'])} rows={2} value={reason} onChange={setReason} />
    </ActForm>
  );
}
