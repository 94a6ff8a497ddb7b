import { useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import type { UserName } from '../../../shared/ids.ts';
import { signalsText } from '../../../shared/text/signals-screen.ts';
import { sayDone } from '../../just-done.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { PeoplePicker, userNamed } from '../../people-picker.tsx';
import { useApi, useWrite } from '../../queries.ts';
import type { JudgeProps } from './judge-signal.tsx';

/** Gives a signal to another colleague. */
export function AssignSignal({ id, onClose, owner }: JudgeProps & { readonly owner: UserName | null }) {
  const { say } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.signal.assign.mutationOptions());
  const [chosen, setChosen] = useState('');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const give = async () => {
    setTried(true);
    const to = userNamed(chosen);
    if (busy || to === null) return;
    const answer = await write({ signalId: id, owner: to });
    if (!answer.ok) return setFailure(answer.failure);
    sayDone(say(signalsText['signals.was-assigned'], { name: answer.value.ownerName ?? to }));
    onClose();
  };
  return (
    <FormDialog
      leave={say(signalsText['signals.leave'])}
      title={say(signalsText['signals.assign-title'])}
      what={say(signalsText['signals.assign-what'])}
      act={say(signalsText['signals.assign'])}
      {...{ failure, onClose, onAct: () => void give() }}
    >
      <PeoplePicker
        label={say(signalsText['signals.assign-to'])}
        nobody={say(signalsText['signals.assign-choose'])}
        value={chosen}
        onChange={setChosen}
        except={owner ?? undefined}
        error={tried && chosen === '' ? say(signalsText['signals.assign-choose']) : undefined}
      />
    </FormDialog>
  );
}
