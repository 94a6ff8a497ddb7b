import { useState } from 'react';
import { shownFileName } from '../../../shared/case/file-name.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { fileText } from '../../../shared/text/files.ts';
import { sayDone } from '../../just-done.tsx';
import { ActForm } from '../../parts/act-form.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useApi } from '../../queries.ts';
import { useCaseAct } from '../../use-case-act.ts';

interface RemoveFileFormProps {
  readonly view: CaseView;
  readonly file: CaseView['files'][number];
  readonly onDone: () => void;
}

/** Takes a file away that belongs to another report: its bytes go, the timeline keeps that it was here and why it went. */
export function RemoveFileForm({ view, file, onDone }: RemoveFileFormProps) {
  const { say } = useLanguage();
  const api = useApi();
  const act = useCaseAct(api.file.remove.mutationOptions());
  const [reason, setReason] = useState('');
  const name = shownFileName(file.name);
  const remove = async () => {
    if (!(await act.run({ caseId: view.id, version: view.version, file: file.file, reason }))) return;
    onDone();
    sayDone(say(fileText['files.removed'], { name }));
  };
  return (
    <ActForm
      act={say(fileText['files.remove-of'], { name })}
      busy={act.busy}
      failure={act.failure}
      onAct={() => void remove()}
      onCancel={onDone}
    >
      <p className="sm muted">{say(fileText['files.remove-means'])}</p>
      <TextArea label={say(fileText['files.remove-why'])} rows={2} value={reason} onChange={setReason} />
    </ActForm>
  );
}
