import { useState } from 'react';

/** Who classifies the kind of help does so in every call of a session: it stays open until the window closes. */
let lastOpen = false;

/** Whether the fields for the kind of help are open; remembered from call to call. */
export function useCareOpen(): { readonly open: boolean; readonly toggle: () => void } {
  const [open, setOpen] = useState(lastOpen);
  const toggle = () => {
    lastOpen = !open;
    setOpen(lastOpen);
  };
  return { open, toggle };
}
