import { useState } from 'react';
import type { FollowUp } from '../../../shared/contract/signal.ts';
import type { Failure } from '../../../shared/failure.ts';
import { CaseNumber } from '../../../shared/ids.ts';
import { followUps } from '../../../shared/signals/dossier.ts';
import { followUpWords, signalsText } from '../../../shared/text/signals-screen.ts';
import { sayDone } from '../../just-done.tsx';
import { Choices } from '../../parts/choices.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useApi, useWrite } from '../../queries.ts';
import type { JudgeProps } from './judge-signal.tsx';

const exampleNumber = '2026-01234';

/** Records what was done upon a confirmed signal; an investigation of its own may name its report. */
export function FollowUpSignal({ id, onClose }: JudgeProps) {
  const { say } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.signal.followUp.mutationOptions());
  const [what, setWhat] = useState<FollowUp>();
  const [note, setNote] = useState('');
  const [number, setNumber] = useState('');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const named = CaseNumber.safeParse(number.trim());
  const isMisnamed = what === 'investigation' && number.trim() !== '' && !named.success;
  const isUnknown = failure?.code === 'not-found';
  const record = async () => {
    setTried(true);
    if (busy || what === undefined || note.trim() === '' || isMisnamed) return;
    const investigation = what === 'investigation' && named.success ? named.data : null;
    const answer = await write({ signalId: id, what, note, investigation });
    if (!answer.ok) return setFailure(answer.failure);
    sayDone(say(signalsText['signals.was-followed-up']));
    onClose();
  };
  const numberFault = say(signalsText['signals.follow-up-number-fault'], { example: exampleNumber });
  return (
    <FormDialog
      leave={say(signalsText['signals.leave'])}
      title={say(signalsText['signals.follow-up-title'])}
      what={say(signalsText['signals.follow-up-what'])}
      act={say(signalsText['signals.follow-up-act'])}
      failure={isUnknown ? null : failure}
      onClose={onClose}
      onAct={() => void record()}
    >
      <p className="label">{say(signalsText['signals.follow-up-kind'])}</p>
      <Choices
        label={say(signalsText['signals.follow-up-kind'])}
        choices={followUps.map((value) => ({ value, label: say(followUpWords[`follow-up.${value}`]) }))}
        value={what}
        onChange={setWhat}
        error={tried && what === undefined ? say(signalsText['signals.follow-up-choose']) : undefined}
      />
      {what === 'investigation' && (
        <TextField
          label={say(signalsText['signals.follow-up-number'])}
          hint={say(signalsText['signals.follow-up-number-help'])}
          value={number}
          onChange={setNumber}
          error={(tried && isMisnamed) || isUnknown ? numberFault : undefined}
        />
      )}
      <TextArea
        label={say(signalsText['signals.follow-up-note'])}
        rows={3}
        value={note}
        onChange={setNote}
        error={tried && note.trim() === '' ? say(signalsText['signals.words-needed']) : undefined}
      />
    </FormDialog>
  );
}
