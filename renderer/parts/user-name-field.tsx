import type { ComponentProps } from 'react';
import { TextField } from './text-field.tsx';

/** The name by which somebody signs in: small letters without spaces, and never mended by the computer. */
export function UserNameField({ onChange, ...rest }: ComponentProps<typeof TextField>) {
  return (
    <TextField
      autoCapitalize="none"
      spellCheck={false}
      maxLength={50}
      onChange={(typed) => onChange(typed.trim().toLowerCase())}
      {...rest}
    />
  );
}
