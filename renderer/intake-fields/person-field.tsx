import type { ReactNode } from 'react';
import type { Person, PersonFact } from '../../shared/case/person.ts';
import { intakeText } from '../../shared/text/intake.ts';
import { nameLength } from '../../shared/typed-text.ts';
import { useLanguage } from '../parts/language.tsx';
import { TextField } from '../parts/text-field.tsx';

interface PersonFieldProps {
  readonly of: PersonFact;
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
