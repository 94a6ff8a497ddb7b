import { useState } from 'react';
import { Button } from '../../../renderer/parts/button.tsx';
import { Dialog } from '../../../renderer/parts/dialog.tsx';
import { TextArea } from '../../../renderer/parts/text-area.tsx';
import { StatesPage } from './states-page.tsx';

export function DialogPage() {
  const [open, setOpen] = useState(true);
  const [reason, setReason] = useState('');
  return (
    <>
      <StatesPage />
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        closable
        title="Waarom verandert u dit antwoord?"
        acts={<Button kind="primary">Verander het antwoord</Button>}
      >
        <p>Het oude antwoord blijft in de tijdlijn.</p>
        <TextArea label="Reden" value={reason} onChange={setReason} />
      </Dialog>
    </>
  );
}
