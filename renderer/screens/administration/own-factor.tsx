import { useState } from 'react';
import { accountText } from '../../../shared/text/accounts.ts';
import { partsText } from '../../../shared/text/parts.ts';
import { FactorSetup } from '../../factor-setup.tsx';
import { sayDone } from '../../just-done.tsx';
import { useMe } from '../../me.ts';
import { OwnPasswordForm } from '../../own-password-form.tsx';
import { Button } from '../../parts/button.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { useApi, useWrite } from '../../queries.ts';

/** One's own second step: switched on, moved to another phone, or switched off where the office lets one. */
export function OwnFactor() {
  const { say } = useLanguage();
  const { secondFactor } = useMe();
  const [doing, setDoing] = useState<'setting' | 'stopping'>();
  const close = () => setDoing(undefined);
  const done = () => {
    close();
    sayDone(say(accountText['accounts.factor-on']));
  };
  return (
    <Section title={say(accountText['accounts.second'])} first>
      <p className="prose">{say(accountText[secondFactor ? 'accounts.factor-is-on' : 'accounts.factor-own'])}</p>
      {doing === 'setting' && <FactorSetup onDone={done} onLeave={close} />}
      {doing === 'stopping' && <StopFactor onClose={close} />}
      {doing === undefined && (
        <div className="acts">
          <Button onClick={() => setDoing('setting')}>
            {say(accountText[secondFactor ? 'accounts.factor-new' : 'accounts.factor-title'])}
          </Button>
          {secondFactor && (
            <Button onClick={() => setDoing('stopping')}>{say(accountText['accounts.factor-stop'])}</Button>
          )}
        </div>
      )}
    </Section>
  );
}

function StopFactor({ onClose }: { readonly onClose: () => void }) {
  const { say } = useLanguage();
  const api = useApi();
  const stopping = useWrite(api.me.stopFactor.mutationOptions());
  const done = () => {
    sayDone(say(accountText['accounts.factor-off']));
    onClose();
  };
  return (
    <OwnPasswordForm
      {...stopping}
      autoFocus
      act={say(accountText['accounts.factor-stop'])}
      beside={<Button onClick={onClose}>{say(partsText.leaveIt)}</Button>}
      onDone={done}
    />
  );
}
