import { useState } from 'react';
import type { DismissReason } from '../../../shared/contract/signal.ts';
import type { Failure } from '../../../shared/failure.ts';
import type { SignalId } from '../../../shared/ids.ts';
import { dismissReasons } from '../../../shared/signals/dossier.ts';
import { dismissReasonWords, signalsText } from '../../../shared/text/signals-screen.ts';
import { sayDone } from '../../just-done.tsx';
import { Choices } from '../../parts/choices.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useApi, useWrite } from '../../queries.ts';

export interface JudgeProps {
  readonly id: SignalId;
  readonly onClose: () => void;
}

/** Confirms a signal, with what was found. */
export function ConfirmSignal({ id, onClose }: JudgeProps) {
  const { say } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.signal.confirm.mutationOptions());
  const [note, setNote] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const confirm = async () => {
    if (busy) return;
    const answer = await write({ signalId: id, note });
    if (!answer.ok) return setFailure(answer.failure);
    sayDone(say(signalsText['signals.was-confirmed']));
    onClose();
  };
  return (
    <FormDialog
      leave={say(signalsText['signals.leave'])}
      title={say(signalsText['signals.confirm-title'])}
      what={say(signalsText['signals.confirm-what'])}
      act={say(signalsText['signals.confirm'])}
      {...{ failure, onClose, onAct: () => void confirm() }}
    >
      <TextArea label={say(signalsText['signals.confirm-note'])} value={note} onChange={setNote} />
    </FormDialog>
  );
}

/** Dismisses a signal for one of a few reasons; another reason needs words. */
export function DismissSignal({ id, onClose }: JudgeProps) {
  const { say } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.signal.dismiss.mutationOptions());
  const [reason, setReason] = useState<DismissReason>();
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const unexplained = reason === 'other' && note.trim() === '';
  const dismiss = async () => {
    setTried(true);
    if (busy || reason === undefined || unexplained) return;
    const answer = await write({ signalId: id, reason, note });
    if (!answer.ok) return setFailure(answer.failure);
    sayDone(say(signalsText['signals.was-dismissed']));
    onClose();
  };
  return (
    <FormDialog
      leave={say(signalsText['signals.leave'])}
      title={say(signalsText['signals.dismiss-title'])}
      what={say(signalsText['signals.dismiss-what'])}
      act={say(signalsText['signals.dismiss-act'])}
      {...{ failure, onClose, onAct: () => void dismiss() }}
    >
      <p className="label">{say(signalsText['signals.reason'])}</p>
      <Choices
        label={say(signalsText['signals.reason'])}
        choices={dismissReasons.map((value) => ({ value, label: say(dismissReasonWords[`reason.${value}`]) }))}
        value={reason}
        onChange={setReason}
        error={tried && reason === undefined ? say(signalsText['signals.choose-reason']) : undefined}
      />
      <TextArea
        label={say(signalsText['signals.dismiss-note'])}
        rows={2}
        value={note}
        onChange={setNote}
        error={tried && unexplained ? say(signalsText['signals.dismiss-note-other']) : undefined}
      />
    </FormDialog>
  );
}
