import { type ReactNode, useRef } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import { todayText } from '../../../shared/text/today.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Refusal } from '../../parts/refusal.tsx';

interface ActDialogProps {
  readonly title: string;
  /** The words of the button that does it. */
  readonly act: string;
  readonly failure: Failure | null;
  readonly onAct: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The few fields of an act on a row, over the board; the focus goes to the first field that is not right. */
export function ActDialog({ title, act, failure, onAct, onClose, children }: ActDialogProps) {
  const { say } = useLanguage();
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
        <Refusal failure={failure} />
        <div className="dialog-acts">
          <Button kind="primary" type="submit">
            {act}
          </Button>
          <Button onClick={onClose}>{say(todayText['today.leave-it'])}</Button>
        </div>
      </form>
    </Dialog>
  );
}
