import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { signalsText } from '../../../shared/text/signals-screen.ts';
import { sayDone } from '../../just-done.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useApi, useWrite } from '../../queries.ts';
import type { JudgeProps } from './judge-signal.tsx';

/** What asks for words and nothing else: a note, and closing. */
const wordings = {
  note: {
    title: signalsText['signals.note-title'],
    what: signalsText['signals.note-what'],
    label: signalsText['signals.note'],
    act: signalsText['signals.note-act'],
    done: signalsText['signals.was-noted'],
  },
  close: {
    title: signalsText['signals.close-title'],
    what: signalsText['signals.close-what'],
    label: signalsText['signals.close-note'],
    act: signalsText['signals.close'],
    done: signalsText['signals.was-closed'],
  },
} as const;

/** Writes something down with a signal, or closes it with what came of it. */
export function WordSignal({ id, onClose, act }: JudgeProps & { readonly act: keyof typeof wordings }) {
  const { say } = useLanguage();
  const api = useApi();
  const calls = {
    note: useWrite(api.signal.note.mutationOptions()),
    close: useWrite(api.signal.close.mutationOptions()),
  };
  const { busy, write } = calls[act];
  const words = wordings[act];
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const record = async () => {
    setTried(true);
    if (busy || note.trim() === '') return;
    const answer = await write({ signalId: id, note });
    if (!answer.ok) return setFailure(answer.failure);
    sayDone(say(words.done));
    onClose();
  };
  return (
    <FormDialog
      leave={say(signalsText['signals.leave'])}
      title={say(words.title)}
      what={say(words.what)}
      act={say(words.act)}
      {...{ failure, onClose, onAct: () => void record() }}
    >
      <TextArea
        label={say(words.label)}
        rows={3}
        value={note}
        onChange={setNote}
        error={tried && note.trim() === '' ? say(signalsText['signals.words-needed']) : undefined}
        autoFocus
      />
    </FormDialog>
  );
}
