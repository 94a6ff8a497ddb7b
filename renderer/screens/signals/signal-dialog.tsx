import type { ReactNode } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { signalsText } from '../../../shared/text/signals-screen.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';

interface SignalDialogProps {
  readonly title: string;
  readonly what: string;
  readonly act: string;
  readonly failure: Failure | null;
  readonly onAct: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog in which one thing is done with a signal, or nothing. */
export function SignalDialog({ title, what, act, failure, onAct, onClose, children }: SignalDialogProps) {
  const { say, language } = useLanguage();
  const acts = (
    <>
      <Button kind="primary" onClick={onAct}>
        {act}
      </Button>
      <Button onClick={onClose}>{say(signalsText['signals.leave'])}</Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={title} acts={acts}>
      <div className="stack">
        <p>{what}</p>
        {failure && <Notice kind="urgent" title={failureSentence(failure, language)} />}
        {children}
      </div>
    </Dialog>
  );
}
