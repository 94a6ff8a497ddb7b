import { useState } from 'react';
import type { Roll, SeenAccount } from '../../../shared/contract/account.ts';
import type { Day } from '../../../shared/dates.ts';
import type { Failure } from '../../../shared/failure.ts';
import { UserName } from '../../../shared/ids.ts';
import { type Role, roles } from '../../../shared/roles.ts';
import { accountText } from '../../../shared/text/accounts.ts';
import { administrationText, roleNotes } from '../../../shared/text/administration.ts';
import { entryText } from '../../../shared/text/entry.ts';
import { roleWords } from '../../../shared/text/roles.ts';
import { userFromName } from '../../../shared/user-from-name.ts';
import { CheckList } from '../../parts/check-list.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { FieldError } from '../../parts/field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { UserNameField } from '../../parts/user-name-field.tsx';
import { useApi, useWrite } from '../../queries.ts';

interface AddAccountProps {
  readonly onClose: () => void;
  /** It was asked: now a key holder confirms it. */
  readonly onAsked: (user: string, roll: Roll) => void;
}

/** A new account: a name, a sign-in name made from it, roles, perhaps a last day. */
export function AddAccount({ onClose, onAsked }: AddAccountProps) {
  const { say } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.account.propose.mutationOptions());
  const [name, setName] = useState('');
  const [typedUser, setTypedUser] = useState<string>();
  const [chosen, setChosen] = useState<readonly Role[]>([]);
  const [endsOn, setEndsOn] = useState<Day>();
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const user = UserName.safeParse(typedUser ?? userFromName(name));
  const ask = async () => {
    setTried(true);
    if (busy || name.trim() === '' || !user.success || chosen.length === 0) return;
    const account = { user: user.data, name: name.trim(), roles: [...chosen], active: true, endsOn: endsOn ?? null };
    const answer = await write({ kind: 'add', account });
    if (answer.ok) onAsked(user.data, answer.value);
    else setFailure(answer.failure);
  };
  return (
    <FormDialog
      title={say(administrationText['administration.add-account'])}
      act={say(accountText['accounts.ask'])}
      {...{ failure, onClose, onAct: () => void ask() }}
    >
      <NameField name={name} onChange={setName} tried={tried} />
      <UserNameField
        label={say(administrationText['administration.user'])}
        hint={say(entryText['entry.user-hint'])}
        value={typedUser ?? userFromName(name)}
        onChange={setTypedUser}
        error={tried && !user.success ? say(entryText['entry.user-unfit']) : undefined}
      />
      <Roles chosen={chosen} onChange={setChosen} tried={tried} />
      <EndField value={endsOn} onChange={setEndsOn} />
    </FormDialog>
  );
}

interface ChangeAccountProps extends AddAccountProps {
  readonly account: SeenAccount;
}

/** Another name, other roles, another last day; the sign-in name stays. */
export function ChangeAccount({ account, onClose, onAsked }: ChangeAccountProps) {
  const { say } = useLanguage();
  const api = useApi();
  const { busy, write } = useWrite(api.account.propose.mutationOptions());
  const [name, setName] = useState(account.name);
  const [chosen, setChosen] = useState<readonly Role[]>(account.roles);
  const [endsOn, setEndsOn] = useState(account.endsOn ?? undefined);
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const ask = async () => {
    setTried(true);
    if (busy || name.trim() === '' || chosen.length === 0) return;
    const { user, active } = account;
    const asked = { user, name: name.trim(), roles: [...chosen], active, endsOn: endsOn ?? null };
    const answer = await write({ kind: 'change', account: asked });
    if (answer.ok) onAsked(user, answer.value);
    else setFailure(answer.failure);
  };
  return (
    <FormDialog
      title={say(administrationText['administration.change-account'], { name: account.name })}
      act={say(accountText['accounts.ask-change'])}
      {...{ failure, onClose, onAct: () => void ask() }}
    >
      <NameField name={name} onChange={setName} tried={tried} />
      <Roles chosen={chosen} onChange={setChosen} tried={tried} />
      <EndField value={endsOn} onChange={setEndsOn} />
    </FormDialog>
  );
}

interface EndFieldProps {
  readonly value: Day | undefined;
  readonly onChange: (value: Day | undefined) => void;
}

function EndField(props: EndFieldProps) {
  const { say } = useLanguage();
  return (
    <DateField
      label={say(accountText['accounts.end'])}
      hint={say(accountText['accounts.end-hint'])}
      lean="future"
      {...props}
    />
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
