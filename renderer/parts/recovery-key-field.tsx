import { entryText } from '../../shared/text/entry.ts';
import { useLanguage } from './language.tsx';
import { TextField } from './text-field.tsx';

interface RecoveryKeyFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
  /** Why it is asked, where it is not to open something with it. */
  readonly why?: string | undefined;
}

/** The recovery key, as somebody types it from the paper. */
export function RecoveryKeyField({ value, onChange, error, why }: RecoveryKeyFieldProps) {
  const { say } = useLanguage();
  const how = say(entryText['entry.recovery-key-hint']);
  return (
    <TextField
      label={say(entryText['entry.recovery-key'])}
      value={value}
      onChange={onChange}
      autoCapitalize="characters"
      spellCheck={false}
      maxLength={200}
      hint={error === undefined ? [how, why].filter(Boolean).join(' ') : undefined}
      error={error}
    />
  );
}
