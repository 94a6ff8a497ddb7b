import { useEffect, useState } from 'react';
import { partsText } from '../../shared/text/parts.ts';
import { readTime } from '../../shared/text/read-time.ts';
import { Field, type FieldFrame } from './field.tsx';
import { useLanguage } from './language.tsx';

interface TimeFieldProps extends FieldFrame {
  /** `10:42`; undefined while empty. */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** A time, typed as people do: 10.42, 1042, 9. What was understood stands in the field on leaving it. */
export function TimeField({ label, labelHidden, labelNote, hint, error, id, value, onChange }: TimeFieldProps) {
  const { say, formatTime } = useLanguage();
  const [typed, setTyped] = useState<string>();
  useEffect(() => {
    if (value !== undefined)
      setTyped((present) => (present !== undefined && readTime(present) === value ? present : undefined));
  }, [value]);
  const unreadable = typed !== undefined && typed.trim() !== '' && readTime(typed) === undefined;
  const change = (text: string) => {
    setTyped(text);
    const time = readTime(text);
    if (time !== value) onChange(time);
  };
  return (
    <Field
      {...{ label, labelHidden, labelNote, hint, id }}
      error={error ?? (unreadable ? say(partsText.timeUnreadable) : undefined)}
    >
      {(wiring) => (
        <input
          type="text"
          className="in"
          autoComplete="off"
          value={typed ?? (value === undefined ? '' : formatTime(value))}
          onChange={(event) => change(event.target.value)}
          onBlur={() => !unreadable && setTyped(undefined)}
          {...wiring}
        />
      )}
    </Field>
  );
}
