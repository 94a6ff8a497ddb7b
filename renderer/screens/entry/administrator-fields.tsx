import { useState } from 'react';
import { passwordLength } from '../../../shared/contract/entry.ts';
import { UserName } from '../../../shared/ids.ts';
import { passwordTooShort } from '../../../shared/password-too-short.ts';
import { accountText } from '../../../shared/text/accounts.ts';
import { entryText } from '../../../shared/text/entry.ts';
import { userFromName } from '../../../shared/user-from-name.ts';
import { Choices } from '../../parts/choices.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { PasswordField } from '../../parts/password-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { UserNameField } from '../../parts/user-name-field.tsx';

/** Who administers a new register, as it was typed. */
export interface AdministratorForm {
  readonly who: 'colleague' | 'myself' | undefined;
  readonly name: string;
  readonly typedUser: string | undefined;
  readonly password: string;
  readonly set: (changed: Partial<Omit<AdministratorForm, 'set'>>) => void;
}

export function useAdministrator(): AdministratorForm {
  const [form, setForm] = useState<Omit<AdministratorForm, 'set'>>({
    who: undefined,
    name: '',
    typedUser: undefined,
    password: '',
  });
  return { ...form, set: (changed) => setForm((present) => ({ ...present, ...changed })) };
}

/** The account of the administrator; null where one person is both; undefined while something is missing. */
export function administratorOf({ who, name, typedUser, password }: AdministratorForm) {
  if (who === undefined) return undefined;
  if (who === 'myself') return null;
  const user = UserName.safeParse(typedUser ?? userFromName(name));
  if (!user.success || name.trim() === '' || passwordTooShort(password)) return undefined;
  return { user: user.data, name: name.trim(), password };
}

interface AdministratorFieldsProps {
  readonly form: AdministratorForm;
  readonly tried: boolean;
}

/** Two people begin a register: one who has its key, and one who administers. An office of one says so. */
export function AdministratorFields({ form, tried }: AdministratorFieldsProps) {
  const { say } = useLanguage();
  const { who, set } = form;
  return (
    <>
      <div>
        <p className="label" id="who-administers">
          {say(accountText['accounts.who-administers'])}
        </p>
        <Choices
          labelledBy="who-administers"
          digits={false}
          choices={[
            {
              value: 'colleague',
              label: say(accountText['accounts.somebody-else']),
              note: say(accountText['accounts.somebody-else-note']),
            },
            {
              value: 'myself',
              label: say(accountText['accounts.myself']),
              note: say(accountText['accounts.myself-note']),
            },
          ]}
          value={who}
          onChange={(chosen) => set({ who: chosen })}
          error={tried && who === undefined ? say(accountText['accounts.choose-who']) : undefined}
        />
      </div>
      {who === 'colleague' && <Colleague form={form} tried={tried} />}
    </>
  );
}

function Colleague({ form: { name, typedUser, password, set }, tried }: AdministratorFieldsProps) {
  const { say } = useLanguage();
  const user = typedUser ?? userFromName(name);
  const short = passwordTooShort(password);
  return (
    <>
      <TextField
        label={say(accountText['accounts.administrator-name'])}
        value={name}
        onChange={(text) => set({ name: text })}
        maxLength={200}
        error={tried && name.trim() === '' ? say(accountText['accounts.fill-in-administrator']) : undefined}
      />
      <UserNameField
        label={say(accountText['accounts.administrator-user'])}
        value={user}
        onChange={(typedUser) => set({ typedUser })}
        error={tried && !UserName.safeParse(user).success ? say(entryText['entry.user-unfit']) : undefined}
      />
      <PasswordField
        label={say(accountText['accounts.administrator-password'])}
        kind="new-password"
        value={password}
        onChange={(text) => set({ password: text })}
        hint={tried && short ? undefined : say(entryText['entry.password-hint'], { atLeast: passwordLength })}
        error={tried && short ? say(entryText['entry.password-short'], { atLeast: passwordLength }) : undefined}
      />
    </>
  );
}
