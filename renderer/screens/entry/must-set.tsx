import type { Me } from '../../../shared/contract/entry.ts';
import { accountText } from '../../../shared/text/accounts.ts';
import { entryText } from '../../../shared/text/entry.ts';
import { ChangePasswordForm } from '../../change-password-form.tsx';
import { FactorSetup } from '../../factor-setup.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { GatePage } from './gate-page.tsx';
import { type GatePlace, RegisterPlace } from './register-place.tsx';

interface MustSetProps extends GatePlace {
  readonly what: NonNullable<Me['mustSet']>;
  /** The password with which this person signed in a moment ago. */
  readonly known: string | undefined;
  /** Another one from now on. */
  readonly onKnown: (password: string) => void;
}

const labels = {
  old: accountText['accounts.first-password'],
  fresh: entryText['entry.new-password'],
  act: accountText['accounts.choose'],
};

/** Somebody is signed in, and first sets a password of his own, then a second step where the office asks it. */
export function MustSet({ what, known, onKnown, ...place }: MustSetProps) {
  const { say } = useLanguage();
  const page = what === 'password' ? 'choose' : 'factor';
  return (
    <GatePage
      key={page}
      title={say(accountText[`accounts.${page}-title`])}
      intro={say(accountText[`accounts.${page}-intro`])}
      tall
      onLanguage={place.onLanguage}
      aside={<RegisterPlace {...place} />}
    >
      {what === 'password' ? (
        <ChangePasswordForm labels={labels} known={known} autoFocus onDone={onKnown} />
      ) : (
        <FactorSetup known={known} onDone={() => undefined} />
      )}
    </GatePage>
  );
}
