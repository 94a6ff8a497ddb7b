import { Check, CircleAlert } from 'lucide-react';
import { Icon } from './icon.tsx';

interface SavedLineProps {
  readonly message: string;
  /** Something typed is not kept yet. */
  readonly behind?: boolean | undefined;
}

/** Says whether what is typed is kept. Never announced by itself. */
export function SavedLine({ message, behind }: SavedLineProps) {
  return (
    <span className={behind ? 'saved behind' : 'saved'}>
      <Icon of={behind ? CircleAlert : Check} />
      {message}
    </span>
  );
}
