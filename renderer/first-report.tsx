import { PhoneIncoming } from 'lucide-react';
import { registerText } from '../shared/text/register.ts';
import { useLanguage } from './parts/language.tsx';
import { LinkButton } from './parts/link-button.tsx';

/** Where there is no report yet: the way to the first one, with its key. */
export function FirstReport() {
  const { say } = useLanguage();
  return (
    <LinkButton kind="primary" icon={PhoneIncoming} keys="N" href="#/nieuw">
      {say(registerText['register.take-down'])}
    </LinkButton>
  );
}
