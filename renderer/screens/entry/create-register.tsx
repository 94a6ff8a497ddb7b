import { useState } from 'react';
import { passwordLength } from '../../../shared/contract/entry.ts';
import type { Failure } from '../../../shared/failure.ts';
import { UserName } from '../../../shared/ids.ts';
import { entryText } from '../../../shared/text/entry.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { userFromName } from '../../../shared/user-from-name.ts';
import { Busy } from '../../parts/busy.tsx';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { PasswordField } from '../../parts/password-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { UserNameField } from '../../parts/user-name-field.tsx';
import { useApi, useWrite } from '../../queries.ts';
import { AdministratorFields, administratorOf, useAdministrator } from './administrator-fields.tsx';
import { GatePage } from './gate-page.tsx';
import type { Made } from './made.ts';
import { problemsOf } from './new-account.ts';
import { type GatePlace, RegisterPlace } from './register-place.tsx';
import { RegisterRefusal } from './register-refusal.tsx';
import { useFirstFocus } from './use-first-focus.ts';

interface CreateRegisterProps extends GatePlace {
  readonly onBack: () => void;
  readonly onMade: (made: Made) => void;
}

/** A new register with its first accounts. */
export function CreateRegister({ onBack, onMade, ...place }: CreateRegisterProps) {
  const { say, language } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.entry.createRegister.mutationOptions());
  const [office, setOffice] = useState('');
  const [name, setName] = useState('');
  const [typedUser, setTypedUser] = useState<string>();
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const administrator = useAdministrator();
  const first = useFirstFocus();
  const user = typedUser ?? userFromName(name);
  const problems = tried ? problemsOf({ office, name, user, password }) : {};
  const create = async () => {
    setTried(true);
    const account = UserName.safeParse(user);
    const second = administratorOf(administrator);
    const problems = Object.keys(problemsOf({ office, name, user, password }));
    if (busy || !account.success || second === undefined || problems.length > 0) return;
    const first = { office: office.trim(), name: name.trim(), user: account.data, password };
    const answer = await write({ ...first, administrator: second });
    setFailure(answer.ok ? null : answer.failure);
    if (answer.ok) onMade({ kind: 'register', office: office.trim(), user, password, ...answer.value });
  };
  return (
    <GatePage
      title={say(entryText['entry.create-title'])}
      intro={say(entryText['entry.create-intro'])}
      tall
      onLanguage={place.onLanguage}
      aside={<RegisterPlace {...place} />}
    >
      <RegisterRefusal sentence={failure ? failureSentence(failure, language) : undefined} />
      <Form onAct={create}>
        <TextField
          ref={first}
          label={say(entryText['entry.office'])}
          hint={problems.office ? undefined : say(entryText['entry.office-hint'])}
          value={office}
          onChange={setOffice}
          maxLength={200}
          error={problems.office && say(problems.office)}
        />
        <TextField
          label={say(entryText['entry.own-name'])}
          value={name}
          onChange={setName}
          autoComplete="name"
          maxLength={200}
          error={problems.name && say(problems.name)}
        />
        <UserNameField
          label={say(entryText['entry.name'])}
          hint={problems.user ? undefined : say(entryText['entry.user-hint'])}
          value={user}
          onChange={setTypedUser}
          autoComplete="username"
          error={problems.user && say(problems.user)}
        />
        <PasswordField
          label={say(entryText['entry.password'])}
          kind="new-password"
          hint={problems.password ? undefined : say(entryText['entry.password-hint'], { atLeast: passwordLength })}
          value={password}
          onChange={setPassword}
          error={problems.password && say(problems.password, { atLeast: passwordLength })}
        />
        <AdministratorFields form={administrator} tried={tried} />
        <div className="acts">
          <Button kind="primary" type="submit">
            {say(entryText['entry.create'])}
          </Button>
          <Button onClick={onBack}>{say(entryText['entry.back'])}</Button>
        </div>
        <div role="status">{busy && <Busy label={say(entryText['entry.making-register'])} />}</div>
      </Form>
    </GatePage>
  );
}
