import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { CaseView } from '../../../shared/contract/case.ts';
import type { Failure } from '../../../shared/failure.ts';
import { caseText } from '../../../shared/text/case.ts';
import { AbsentNote } from '../../absent-note.tsx';
import { sayDone } from '../../just-done.tsx';
import { useMe } from '../../me.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { PeoplePicker, userNamed } from '../../people-picker.tsx';
import { useApi, useWrite } from '../../queries.ts';

interface PassFormProps {
  readonly view: CaseView;
  readonly onDone: () => void;
}

/** Geef door aan backoffice: one act, with what the colleague must know. The front office may lose sight of the report. */
export function PassForm({ view, onDone }: PassFormProps) {
  const { say } = useLanguage();
  const { roles } = useMe();
  const api = useApi();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { busy, write } = useWrite(api.case.passToBackOffice.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  const [note, setNote] = useState('');
  const [to, setTo] = useState('');
  const pass = async () => {
    const answer = await write({ caseId: view.id, version: view.version, note, owner: userNamed(to) });
    if (!answer.ok) {
      setFailure(answer.failure);
      if (answer.failure.code === 'changed-meanwhile')
        void queryClient.invalidateQueries({ queryKey: api.case.open.key() });
      return;
    }
    onDone();
    if (!roles.includes('back-office')) await navigate({ to: '/' });
    sayDone(say(caseText['case.passed'], { number: answer.value.number }));
  };
  return (
    <ActForm act={say(caseText['case.pass'])} busy={busy} failure={failure} onAct={() => void pass()} onCancel={onDone}>
      <TextArea label={say(caseText['case.pass-note'])} rows={3} value={note} onChange={setNote} />
      <PeoplePicker
        label={say(caseText['case.pass-to'])}
        value={to}
        onChange={setTo}
        nobody={say(caseText['case.pass-anyone'])}
      />
      <AbsentNote user={userNamed(to)} on={undefined} />
    </ActForm>
  );
}
