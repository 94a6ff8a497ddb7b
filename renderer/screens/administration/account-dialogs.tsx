import { useState } from 'react';
import type { Account } from '../../../shared/contract/administration.ts';
import { passwordLength } from '../../../shared/contract/entry.ts';
import type { Failure } from '../../../shared/failure.ts';
import { UserName } from '../../../shared/ids.ts';
import { passwordTooShort } from '../../../shared/password-too-short.ts';
import { type Role, roles } from '../../../shared/roles.ts';
import { administrationText, roleNotes } from '../../../shared/text/administration.ts';
import { entryText } from '../../../shared/text/entry.ts';
import { roleWords } from '../../../shared/text/roles.ts';
import { userFromName } from '../../../shared/user-from-name.ts';
import { sayDone } from '../../just-done.tsx';
import { CheckList } from '../../parts/check-list.tsx';
import { FieldError } from '../../parts/field.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { PasswordField } from '../../parts/password-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useApi, useWrite } from '../../queries.ts';
import { FormDialog } from './form-dialog.tsx';

/** A new account: a name, a sign-in name made from it, roles, and a first password. */
export function AddAccount({ onClose }: { readonly onClose: () => void }) {
  const { say } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.account.add.mutationOptions());
  const [name, setName] = useState('');
  const [typedUser, setTypedUser] = useState<string>();
  const [chosen, setChosen] = useState<readonly Role[]>([]);
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const user = UserName.safeParse(typedUser ?? userFromName(name));
  const short = passwordTooShort(password);
  const add = async () => {
    setTried(true);
    if (busy || name.trim() === '' || !user.success || chosen.length === 0 || short) return;
    const answer = await write({ name: name.trim(), user: user.data, roles: [...chosen], active: true, password });
    if (!answer.ok) return setFailure(answer.failure);
    sayDone(say(administrationText['administration.account-added'], { name: name.trim() }));
    onClose();
  };
  return (
    <FormDialog
      title={say(administrationText['administration.add-account'])}
      act={say(administrationText['administration.add-account'])}
      {...{ failure, onClose, onAct: () => void add() }}
    >
      <NameField name={name} onChange={setName} tried={tried} />
      <TextField
        label={say(administrationText['administration.user'])}
        hint={say(entryText['entry.user-hint'])}
        value={typedUser ?? userFromName(name)}
        onChange={(text) => setTypedUser(text.toLowerCase())}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={50}
        error={tried && !user.success ? say(entryText['entry.user-unfit']) : undefined}
      />
      <Roles chosen={chosen} onChange={setChosen} tried={tried} />
      <PasswordField
        label={say(administrationText['administration.first-password'])}
        kind="new-password"
        value={password}
        onChange={setPassword}
        hint={say(administrationText['administration.first-password-hint'], { atLeast: passwordLength })}
        error={tried && short ? say(entryText['entry.password-short'], { atLeast: passwordLength }) : undefined}
      />
    </FormDialog>
  );
}

interface ChangeAccountProps {
  readonly account: Account;
  readonly onClose: () => void;
}

/** Another name, other roles, or whether the account may sign in; the sign-in name stays. */
export function ChangeAccount({ account, onClose }: ChangeAccountProps) {
  const { say } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.account.change.mutationOptions());
  const [name, setName] = useState(account.name);
  const [chosen, setChosen] = useState<readonly Role[]>(account.roles);
  const [active, setActive] = useState(account.active);
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = async () => {
    setTried(true);
    if (busy || name.trim() === '' || chosen.length === 0) return;
    const answer = await write({ user: account.user, name: name.trim(), roles: [...chosen], active });
    if (!answer.ok) return setFailure(answer.failure);
    sayDone(say(administrationText['administration.account-saved'], { name: name.trim() }));
    onClose();
  };
  return (
    <FormDialog
      title={say(administrationText['administration.change-account'], { name: account.name })}
      act={say(administrationText['administration.save-account'])}
      {...{ failure, onClose, onAct: () => void save() }}
    >
      <NameField name={name} onChange={setName} tried={tried} />
      <Roles chosen={chosen} onChange={setChosen} tried={tried} />
      <CheckList
        plain
        label={say(administrationText['administration.state'])}
        options={[{ value: 'on', label: say(administrationText['administration.account-on']) }]}
        values={active ? ['on'] : []}
        onChange={(values) => setActive(values.length > 0)}
      />
    </FormDialog>
  );
}

interface NameFieldProps {
  readonly name: string;
  readonly onChange: (name: string) => void;
  readonly tried: boolean;
}

function NameField({ name, onChange, tried }: NameFieldProps) {
  const { say } = useLanguage();
  return (
    <TextField
      label={say(administrationText['administration.name'])}
      value={name}
      onChange={onChange}
      autoFocus
      maxLength={200}
      error={tried && name.trim() === '' ? say(administrationText['administration.fill-in-name']) : undefined}
    />
  );
}

interface RolesProps {
  readonly chosen: readonly Role[];
  readonly onChange: (roles: readonly Role[]) => void;
  readonly tried: boolean;
}

function Roles({ chosen, onChange, tried }: RolesProps) {
  const { say } = useLanguage();
  const error = tried && chosen.length === 0 ? say(administrationText['administration.choose-role']) : undefined;
  return (
    <div>
      <CheckList
        plain
        label={say(administrationText['administration.roles'])}
        options={roles.map((role) => ({
          value: role,
          label: say(roleWords[`role.${role}`]),
          note: say(roleNotes[`role-note.${role}`]),
        }))}
        values={chosen}
        onChange={onChange}
      />
      <FieldError id="account-roles-error" error={error} />
    </div>
  );
}
