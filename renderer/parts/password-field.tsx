import { type KeyboardEvent, type Ref, useState } from 'react';
import { entryText } from '../../shared/text/entry.ts';
import { useLanguage } from './language.tsx';
import { TextField } from './text-field.tsx';

interface PasswordFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  /** For the keeper of passwords that a browser may have. */
  readonly kind: 'current-password' | 'new-password';
  readonly autoFocus?: boolean | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** A password that can be looked at while it is typed, and that says when Caps Lock is on. */
export function PasswordField({ label, value, onChange, error, hint, kind, autoFocus, ref }: PasswordFieldProps) {
  const { say } = useLanguage();
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const watch = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  const warning = capsLock ? say(entryText['entry.caps-lock']) : undefined;
  return (
    <TextField
      ref={ref}
      autoFocus={autoFocus}
      label={label}
      value={value}
      onChange={onChange}
      type={shown ? 'text' : 'password'}
      autoComplete={kind}
      spellCheck={false}
      maxLength={1000}
      error={error === undefined ? undefined : [error, warning].filter(Boolean).join(' ')}
      hint={error === undefined ? (warning ?? hint) : hint}
      onKeyDown={watch}
      onKeyUp={watch}
      onBlur={() => setCapsLock(false)}
      after={<ShowButton shown={shown} onToggle={() => setShown(!shown)} />}
    />
  );
}

function ShowButton({ shown, onToggle }: { readonly shown: boolean; readonly onToggle: () => void }) {
  const { say } = useLanguage();
  const label = entryText[shown ? 'entry.hide-password-label' : 'entry.show-password-label'];
  return (
    <button type="button" className="btn quiet inline sm" aria-label={say(label)} onClick={onToggle}>
      {say(entryText[shown ? 'entry.hide-password' : 'entry.show-password'])}
    </button>
  );
}
