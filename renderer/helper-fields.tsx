import { useState } from 'react';
import type { Helper } from '../shared/contract/entry.ts';
import type { Failure } from '../shared/failure.ts';
import { accountText } from '../shared/text/accounts.ts';
import { entryText } from '../shared/text/entry.ts';
import { useLanguage } from './parts/language.tsx';
import { PasswordField } from './parts/password-field.tsx';
import { TextField } from './parts/text-field.tsx';
import { UserNameField } from './parts/user-name-field.tsx';

/** What a colleague types beside somebody else: his own name and password, and a code when his account asks one. */
export interface HelperForm {
  readonly helper: Helper;
  readonly set: (changed: Partial<Helper>) => void;
  /** The account has a second step. */
  readonly asksCode: boolean;
  /** Call with each refusal: one of them asks for the code. */
  readonly hear: (failure: Failure) => void;
  readonly complete: boolean;
}

export function useHelper(): HelperForm {
  const [helper, setHelper] = useState<Helper>({ user: '', password: '', code: null });
  const [asksCode, setAsksCode] = useState(false);
  const hasCode = !asksCode || (helper.code ?? '').trim() !== '';
  return {
    helper,
    set: (changed) => setHelper((present) => ({ ...present, ...changed })),
    asksCode,
    hear: ({ code }) => setAsksCode((asked) => asked || code === 'code-needed'),
    complete: helper.user.trim() !== '' && helper.password !== '' && hasCode,
  };
}

interface HelperFieldsProps {
  readonly form: HelperForm;
  readonly tried: boolean;
}

/** The fields of a colleague who helps at this screen. */
export function HelperFields({ form: { helper, set, asksCode }, tried }: HelperFieldsProps) {
  const { say } = useLanguage();
  return (
    <>
      <UserNameField
        label={say(accountText['accounts.helper-name'])}
        value={helper.user}
        onChange={(user) => set({ user })}
        error={tried && helper.user === '' ? say(entryText['entry.fill-in-name']) : undefined}
      />
      <PasswordField
        label={say(accountText['accounts.helper-password'])}
        kind="current-password"
        value={helper.password}
        onChange={(password) => set({ password })}
        error={tried && helper.password === '' ? say(entryText['entry.fill-in-password']) : undefined}
      />
      {asksCode && (
        <TextField
          label={say(accountText['accounts.code'])}
          hint={say(accountText['accounts.code-hint'])}
          value={helper.code ?? ''}
          onChange={(code) => set({ code })}
          inputMode="numeric"
          autoFocus
          maxLength={20}
          error={tried && !helper.code ? say(accountText['accounts.fill-in-code']) : undefined}
        />
      )}
    </>
  );
}
