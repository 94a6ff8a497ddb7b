import type { ReactNode } from 'react';
import type { Person, PersonFact } from '../../shared/case/person.ts';
import { intakeText } from '../../shared/text/intake.ts';
import { peopleText } from '../../shared/text/people.ts';
import { nameLength } from '../../shared/typed-text.ts';
import { useLanguage } from '../parts/language.tsx';
import { TextField } from '../parts/text-field.tsx';

interface PersonFieldProps {
  readonly of: PersonFact;
  readonly person: Person;
  /** What was typed; a question mark by itself means: asked, and not known. */
  readonly onTell: (fact: PersonFact, typed: string) => void;
  readonly labelNote?: ReactNode;
  readonly id?: string | undefined;
  /** The line that says more of it. */
  readonly describedBy?: string | undefined;
}

const inputModes = {
  name: 'text',
  phone: 'tel',
  email: 'email',
  address: 'text',
  postcode: 'text',
  born: 'text',
} as const;

/** One thing that is known of a person, as told; or that it was asked and is not known. */
export function PersonField({ of, person, onTell, labelNote, id, describedBy }: PersonFieldProps) {
  const { say } = useLanguage();
  const isUnknown = person.unknown.includes(of);
  return (
    <TextField
      label={say(intakeText[`intake.${of}`])}
      labelNote={labelNote}
      id={id}
      describedBy={describedBy}
      inputMode={inputModes[of]}
      maxLength={nameLength}
      value={person[of]}
      onChange={(typed) => onTell(of, typed)}
      {...(isUnknown && {
        placeholder: say(peopleText['people.unknown']),
        'aria-description': say(peopleText['people.unknown-told']),
        onKeyDown: ({ key }) => {
          if (key === 'Backspace' || key === 'Delete') onTell(of, '');
        },
      })}
    />
  );
}
