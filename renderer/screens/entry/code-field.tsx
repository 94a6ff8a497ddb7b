import { accountText } from '../../../shared/text/accounts.ts';
import { useLanguage } from '../../parts/language.tsx';
import { TextField } from '../../parts/text-field.tsx';

interface CodeFieldProps {
  readonly code: string;
  readonly onChange: (code: string) => void;
  readonly error: string | undefined;
}

/** The second step: a code from the phone, asked once name and password were right. */
export function CodeField({ code, onChange, error }: CodeFieldProps) {
  const { say } = useLanguage();
  return (
    <div>
      <TextField
        label={say(accountText['accounts.code'])}
        hint={error === undefined ? say(accountText['accounts.code-hint']) : undefined}
        value={code}
        onChange={onChange}
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        maxLength={20}
        error={error}
      />
      <p className="hint">{say(accountText['accounts.phone-lost'])}</p>
    </div>
  );
}
