import { useState } from 'react';
import type { SignalView } from '../../../shared/contract/signal.ts';
import type { Failure } from '../../../shared/failure.ts';
import { type DossierAct, fitsDossier } from '../../../shared/signals/dossier.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { partsText } from '../../../shared/text/parts.ts';
import { signalsText } from '../../../shared/text/signals-screen.ts';
import type { Words } from '../../../shared/text/words.ts';
import { sayDone } from '../../just-done.tsx';
import { useMay, useMe } from '../../me.ts';
import { Button } from '../../parts/button.tsx';
import { useShortcut } from '../../parts/keys.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useApi, useWrite } from '../../queries.ts';
import { AssignSignal } from './assign-signal.tsx';
import { FollowUpSignal } from './follow-up-signal.tsx';
import { ConfirmSignal, DismissSignal } from './judge-signal.tsx';
import { WordSignal } from './word-signal.tsx';

/** What asks more than a press: each opens its dialog. */
type Asking = Exclude<DossierAct, 'takeUp'>;

/** What can be done with a signal as it stands: look into it, judge it, record what was done, close it, note, give away. */
export function SignalActs({ view }: { readonly view: SignalView }) {
  const { language } = useLanguage();
  const may = useMay();
  const me = useMe();
  const { take, failure } = useTakeUp(view);
  const [asking, setAsking] = useState<Asking>();
  const fits = (act: DossierAct) => may(`signal.${act}`) && fitsDossier(act, view.state);
  const mayTake = fits('takeUp') && view.owner !== me.user;
  const takeWords = signalsText[view.state === 'new' ? 'signals.take-up' : 'signals.take-over'];
  useSignalKey(mayTake, { id: 'takeUpSignal', keys: 'O', words: takeWords, run: take });
  const onClose = () => setAsking(undefined);
  const open = (act: Asking) => () => setAsking(act);
  useSignalKey(fits('confirm'), { id: 'confirmSignal', keys: 'B', words: words.confirm, run: open('confirm') });
  useSignalKey(fits('dismiss'), { id: 'dismissSignal', keys: 'X', words: words.dismiss, run: open('dismiss') });
  useSignalKey(fits('followUp'), { id: 'followUpSignal', keys: 'L', words: words.followUp, run: open('followUp') });
  useSignalKey(fits('close'), { id: 'closeSignal', keys: 'K', words: words.close, run: open('close') });
  useSignalKey(fits('note'), { id: 'noteSignal', keys: 'I', words: words.note, run: open('note') });
  useSignalKey(fits('assign'), { id: 'assignSignal', keys: 'A', words: words.assign, run: open('assign') });
  const offered = asked.filter(({ act }) => fits(act));
  if (!mayTake && offered.length === 0) return null;
  return (
    <>
      <div className="acts">
        {mayTake && <ActButton primary keys="O" words={takeWords} onClick={take} />}
        {offered.map(({ act, keys }, at) => (
          <ActButton key={act} primary={at === 0 && !mayTake} keys={keys} words={words[act]} onClick={open(act)} />
        ))}
      </div>
      {failure && <Notice kind="urgent" title={failureSentence(failure, language)} />}
      {asking === 'confirm' && <ConfirmSignal id={view.id} onClose={onClose} />}
      {asking === 'dismiss' && <DismissSignal id={view.id} onClose={onClose} />}
      {asking === 'followUp' && <FollowUpSignal id={view.id} onClose={onClose} />}
      {asking === 'assign' && <AssignSignal id={view.id} owner={view.owner} onClose={onClose} />}
      {(asking === 'note' || asking === 'close') && <WordSignal id={view.id} act={asking} onClose={onClose} />}
    </>
  );
}

const words = {
  confirm: signalsText['signals.confirm'],
  dismiss: signalsText['signals.dismiss'],
  followUp: signalsText['signals.follow-up'],
  close: signalsText['signals.close'],
  note: signalsText['signals.add-note'],
  assign: signalsText['signals.assign'],
} satisfies Record<Asking, Words>;

/** In the order of the work. */
const asked: readonly { readonly act: Asking; readonly keys: string }[] = [
  { act: 'confirm', keys: 'B' },
  { act: 'dismiss', keys: 'X' },
  { act: 'followUp', keys: 'L' },
  { act: 'close', keys: 'K' },
  { act: 'assign', keys: 'A' },
  { act: 'note', keys: 'I' },
];

interface ActButtonProps {
  readonly primary: boolean;
  readonly keys: string;
  readonly words: Words;
  readonly onClick: () => void;
}

function ActButton({ primary, keys, words: what, onClick }: ActButtonProps) {
  const { say } = useLanguage();
  return (
    <Button kind={primary ? 'primary' : 'plain'} keys={keys} onClick={onClick}>
      {say(what)}
    </Button>
  );
}

function useTakeUp({ id }: SignalView) {
  const { say } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.signal.takeUp.mutationOptions());
  const [failure, setFailure] = useState<Failure | null>(null);
  const takeUp = async () => {
    if (busy) return;
    const answer = await write({ signalId: id, note: '' });
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) sayDone(say(signalsText['signals.taken-up']));
  };
  return { take: () => void takeUp(), failure };
}

interface SignalKey {
  readonly id: string;
  readonly keys: string;
  readonly words: Words;
  readonly run: () => void;
}

function useSignalKey(works: boolean, { words: what, ...key }: SignalKey) {
  const { say } = useLanguage();
  useShortcut(works ? { ...key, label: say(what), group: say(partsText.keysInList) } : undefined);
}
