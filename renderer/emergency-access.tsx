import { useState } from 'react';
import type { Failure } from '../shared/failure.ts';
import type { CaseId } from '../shared/ids.ts';
import { failureSentence } from '../shared/text/failure-sentence.ts';
import { timeOf } from '../shared/text/format-time.ts';
import { guardText } from '../shared/text/guard.ts';
import { partsText } from '../shared/text/parts.ts';
import { sayDone } from './just-done.tsx';
import { Button } from './parts/button.tsx';
import { Form } from './parts/form.tsx';
import { useLanguage } from './parts/language.tsx';
import { TextArea } from './parts/text-area.tsx';
import { useApi, useWrite } from './queries.ts';

/** Where a report is not for this reader: an hour of looking, with a reason that the reviewer reads. */
export function EmergencyAccess({ caseId }: { readonly caseId: CaseId }) {
  const { say, language, formatTime } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.guard.emergency.mutationOptions());
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  // What was written lets the report be asked again by itself.
  const open = async () => {
    if (busy) return;
    const opened = await write({ caseId, reason });
    setFailure(opened.ok ? null : opened.failure);
    if (opened.ok) sayDone(say(guardText['guard.emergency-opened'], { time: formatTime(timeOf(opened.value.until)) }));
  };
  const note = <p className="prose">{say(guardText['guard.emergency-note'])}</p>;
  if (!asking)
    return (
      <div className="stack">
        {note}
        <p className="acts">
          <Button onClick={() => setAsking(true)}>{say(guardText['guard.emergency'])}</Button>
        </p>
      </div>
    );
  return (
    <Form className="stack" onAct={open}>
      {note}
      <TextArea
        label={say(guardText['guard.emergency-reason'])}
        rows={3}
        value={reason}
        onChange={setReason}
        autoFocus
        error={failure ? failureSentence(failure, language) : undefined}
      />
      <p className="acts">
        <Button kind="primary" type="submit">
          {say(guardText['guard.emergency-act'])}
        </Button>
        <Button onClick={() => setAsking(false)}>{say(partsText.leaveIt)}</Button>
      </p>
    </Form>
  );
}
