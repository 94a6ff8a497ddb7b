import type { ReactNode } from 'react';
import type { Failure } from '../../shared/failure.ts';
import { partsText } from '../../shared/text/parts.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Form } from './form.tsx';
import { useLanguage } from './language.tsx';
import { Refusal } from './refusal.tsx';

interface FormDialogProps {
  readonly title: string;
  /** What will happen, in a sentence or two. */
  readonly what?: string | undefined;
  /** The words of the button that does it. */
  readonly act: string;
  readonly onAct: () => void | Promise<void>;
  readonly onClose: () => void;
  readonly failure: Failure | null;
  /** The words of the way back, where "Laat het zo" does not fit. */
  readonly leave?: string | undefined;
  readonly children: ReactNode;
}

/** Some fields over the sheet, of which the first has the focus; Enter or the first button does the act; the focus goes to the first field that is not right. */
export function FormDialog({ title, what, act, onAct, onClose, failure, leave, children }: FormDialogProps) {
  const { say } = useLanguage();
  return (
    <Dialog open onClose={onClose} title={title}>
      <Form className="stack" onAct={onAct} takesFocus>
        {what !== undefined && <p>{what}</p>}
        {children}
        <Refusal failure={failure} />
        <div className="dialog-acts">
          <Button kind="primary" type="submit">
            {act}
          </Button>
          <Button onClick={onClose}>{leave ?? say(partsText.leaveIt)}</Button>
        </div>
      </Form>
    </Dialog>
  );
}
