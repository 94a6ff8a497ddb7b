import { administrationText } from '../../../shared/text/administration.ts';
import { ChangePasswordForm } from '../../change-password-form.tsx';
import { sayDone } from '../../just-done.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';

const labels = {
  old: administrationText['administration.old-password'],
  fresh: administrationText['administration.new-password'],
  act: administrationText['administration.change-password'],
};

/** One's own password, changed at one's own screen. */
export function OwnPassword() {
  const { say } = useLanguage();
  return (
    <Section title={say(administrationText['administration.password'])} first>
      <ChangePasswordForm
        labels={labels}
        onDone={() => sayDone(say(administrationText['administration.password-changed']))}
      >
        <p className="prose">{say(administrationText['administration.password-intro'])}</p>
      </ChangePasswordForm>
    </Section>
  );
}
