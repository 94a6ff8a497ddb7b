import type { ReactNode } from 'react';
import { nameLength, type Person } from '../../shared/case/intake.ts';
import { intakeText } from '../../shared/text/intake.ts';
import { useLanguage } from '../parts/language.tsx';
import { TextField } from '../parts/text-field.tsx';

interface PersonFieldProps {
  readonly of: keyof Person;
  readonly person: Person;
  readonly onChange: (text: string) => void;
  readonly labelNote?: ReactNode;
  readonly id?: string | undefined;
}

const inputModes = {
  name: 'text',
  phone: 'tel',
  email: 'email',
  address: 'text',
  postcode: 'text',
  born: 'text',
} as const;

/** One thing that is known of a person, as told. */
export function PersonField({ of, person, onChange, labelNote, id }: PersonFieldProps) {
  const { say } = useLanguage();
  return (
    <TextField
      label={say(intakeText[`intake.${of}`])}
      labelNote={of === 'born' ? say(intakeText['intake.born-note']) : labelNote}
      id={id}
      inputMode={inputModes[of]}
      maxLength={nameLength}
      value={person[of]}
      onChange={onChange}
    />
  );
}
