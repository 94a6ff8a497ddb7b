import { type ReactNode, useRef } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { administrationText } from '../../../shared/text/administration.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Notice } from '../../parts/notice.tsx';

interface FormDialogProps {
  readonly title: string;
  /** The words of the button that keeps what is typed. */
  readonly act: string;
  readonly onAct: () => void;
  readonly onClose: () => void;
  readonly failure: Failure | null;
  /** The words of the way back, where "Verander niets" does not fit. */
  readonly leave?: string | undefined;
  readonly children: ReactNode;
}

/** Some fields over the sheet; Enter or the first button keeps them; the focus goes to the first field that is not right. */
export function FormDialog({ title, act, onAct, onClose, failure, leave, children }: FormDialogProps) {
  const { say, language } = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const goToProblem = () => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  return (
    <Dialog open onClose={onClose} title={title}>
      <form
        className="stack"
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          onAct();
          requestAnimationFrame(goToProblem);
        }}
      >
        {children}
        {failure && <Notice kind="urgent" title={failureSentence(failure, language)} />}
        <div className="dialog-acts">
          <Button kind="primary" type="submit">
            {act}
          </Button>
          <Button onClick={onClose}>{leave ?? say(administrationText['administration.leave'])}</Button>
        </div>
      </form>
    </Dialog>
  );
}
