import { useState } from 'react';
import type { SignalView } from '../../../shared/contract/signal.ts';
import type { Failure } from '../../../shared/failure.ts';
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
import { ConfirmSignal, DismissSignal } from './judge-signal.tsx';

/** What can be done with a signal that was not judged yet: take it up, confirm it, dismiss it. */
export function SignalActs({ view }: { readonly view: SignalView }) {
  const { say, language } = useLanguage();
  const may = useMay();
  const me = useMe();
  const api = useApi();
  const takeUp = useWrite(api.signal.takeUp.mutationOptions());
  const [judging, setJudging] = useState<'confirm' | 'dismiss'>();
  const [failure, setFailure] = useState<Failure | null>(null);
  const open = view.state === 'new' || view.state === 'under-assessment';
  const mayTake = open && may('signal.takeUp') && view.owner !== me.user;
  const mayConfirm = open && may('signal.confirm');
  const mayDismiss = open && may('signal.dismiss');
  const take = async () => {
    if (takeUp.busy) return;
    const answer = await takeUp.write({ signalId: view.id, note: '' });
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) sayDone(say(signalsText['signals.taken-up']));
  };
  const takeWords = signalsText[view.state === 'new' ? 'signals.take-up' : 'signals.take-over'];
  useSignalKey(mayTake, { id: 'takeUpSignal', keys: 'O', words: takeWords, run: () => void take() });
  useSignalKey(mayConfirm, {
    id: 'confirmSignal',
    keys: 'B',
    words: signalsText['signals.confirm'],
    run: () => setJudging('confirm'),
  });
  useSignalKey(mayDismiss, {
    id: 'dismissSignal',
    keys: 'X',
    words: signalsText['signals.dismiss'],
    run: () => setJudging('dismiss'),
  });
  if (!mayTake && !mayConfirm && !mayDismiss) return null;
  return (
    <>
      <div className="acts">
        {mayTake && (
          <Button kind="primary" keys="O" onClick={() => void take()}>
            {say(takeWords)}
          </Button>
        )}
        {mayConfirm && (
          <Button kind={mayTake ? 'plain' : 'primary'} keys="B" onClick={() => setJudging('confirm')}>
            {say(signalsText['signals.confirm'])}
          </Button>
        )}
        {mayDismiss && (
          <Button keys="X" onClick={() => setJudging('dismiss')}>
            {say(signalsText['signals.dismiss'])}
          </Button>
        )}
      </div>
      {failure && <Notice kind="urgent" title={failureSentence(failure, language)} />}
      {judging === 'confirm' && <ConfirmSignal id={view.id} onClose={() => setJudging(undefined)} />}
      {judging === 'dismiss' && <DismissSignal id={view.id} onClose={() => setJudging(undefined)} />}
    </>
  );
}

interface SignalKey {
  readonly id: string;
  readonly keys: string;
  readonly words: Words;
  readonly run: () => void;
}

function useSignalKey(works: boolean, { words, ...key }: SignalKey) {
  const { say } = useLanguage();
  useShortcut(works ? { ...key, label: say(words), group: say(partsText.keysInList) } : undefined);
}
