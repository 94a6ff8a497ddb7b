import { entryText } from '../../../shared/text/entry.ts';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';

/** What to do without one's password: the paper key, or a colleague. */
export function PasswordLost({ onRecover }: { readonly onRecover: () => void }) {
  const { say } = useLanguage();
  return (
    <p className="sm muted">
      {say(entryText['entry.password-lost'])}{' '}
      <Button kind="quiet" className="inline" onClick={onRecover}>
        {say(entryText['entry.use-recovery-key'])}
      </Button>{' '}
      {say(entryText['entry.or-ask'])}
    </p>
  );
}
