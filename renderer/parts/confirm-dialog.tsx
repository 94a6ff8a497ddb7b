import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** The question, naming what it is about: "12 meldingen vernietigen?" */
  readonly title: string;
  /** What will be gone and what stays. */
  readonly children: ReactNode;
  /** The act as on its button: "Vernietig 12 meldingen". */
  readonly act: string;
  /** The way back: "Bewaar ze". */
  readonly wayBack: string;
  readonly onAct: () => void;
  /** Danger only for what cannot be undone; primary otherwise. */
  readonly kind?: 'danger' | 'primary' | undefined;
}

/** Asks beforehand, for what cannot be undone and nothing else. */
export function ConfirmDialog({
  open,
  onClose,
  title,
  children,
  act,
  wayBack,
  onAct,
  kind = 'danger',
}: ConfirmDialogProps) {
  const acts = (
    <>
      <Button kind={kind} onClick={onAct}>
        {act}
      </Button>
      <Button onClick={onClose} autoFocus>
        {wayBack}
      </Button>
    </>
  );
  return (
    <Dialog open={open} onClose={onClose} title={title} acts={acts}>
      {children}
    </Dialog>
  );
}
