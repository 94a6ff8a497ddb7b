import { type ReactNode, useId } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import { partsText } from '../../shared/text/parts.ts';
import { Button } from './button.tsx';
import { KeyLayer } from './keys.tsx';
import { useLanguage } from './language.tsx';
import { useHiddenPage } from './reachable-page.ts';

interface DialogProps {
  readonly open: boolean;
  /** Escape, the close button, and a press beside it. */
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons at the foot, the act first. */
  readonly acts?: ReactNode;
  readonly wide?: boolean | undefined;
  /** With a close button in the head; leave out when the acts hold a way back. */
  readonly closable?: boolean | undefined;
}

/** Lies over the sheet and holds the focus; on closing the focus goes back to where it came from. */
export function Dialog({ open, onClose, title, children, acts, wide, closable }: DialogProps) {
  const { say } = useLanguage();
  const titleId = useId();
  return (
    <Overlay open={open} onClose={onClose} className={wide ? 'veil high' : 'veil'}>
      <Modal className={wide ? 'dialog wide-d' : 'dialog'}>
        <AriaDialog aria-labelledby={titleId}>
          <KeyLayer>
            <div className="dialog-head">
              <h2 id={titleId}>{title}</h2>
              {closable && (
                <Button small keys="Esc" onClick={onClose}>
                  {say(partsText.close)}
                </Button>
              )}
            </div>
            {children}
            {acts !== undefined && <div className="dialog-acts">{acts}</div>}
          </KeyLayer>
        </AriaDialog>
      </Modal>
    </Overlay>
  );
}

interface OverlayProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly className: string;
  readonly children: ReactNode;
}

/** The veil over the sheet, dismissed by Escape or a press beside what it holds. */
export function Overlay({ open, onClose, className, children }: OverlayProps) {
  useHiddenPage(open);
  return (
    <ModalOverlay className={className} isOpen={open} isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      {children}
    </ModalOverlay>
  );
}
