import { useState } from 'react';
import type { Failure } from '../shared/failure.ts';
import type { CaseId } from '../shared/ids.ts';
import { failureSentence } from '../shared/text/failure-sentence.ts';
import { guardText } from '../shared/text/guard.ts';
import { Button } from './parts/button.tsx';
import { useLanguage } from './parts/language.tsx';
import { TextArea } from './parts/text-area.tsx';
import { useApi, useWrite } from './queries.ts';

/** Where a report is not for this reader: an hour of looking, with a reason that the reviewer reads. */
export function EmergencyAccess({ caseId }: { readonly caseId: CaseId }) {
  const { say, language } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.guard.emergency.mutationOptions());
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  // What was written lets the report be asked again by itself.
  const open = async () => {
    const opened = await write({ caseId, reason });
    setFailure(opened.ok ? null : opened.failure);
  };
  if (!asking) return <Button onClick={() => setAsking(true)}>{say(guardText['guard.emergency'])}</Button>;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void open();
      }}
    >
      <p>{say(guardText['guard.emergency-note'])}</p>
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
      </p>
    </form>
  );
}
