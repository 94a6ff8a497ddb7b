import { ShieldAlert } from 'lucide-react';
import type { Person } from '../../shared/case/person.ts';
import { peopleText } from '../../shared/text/people.ts';
import { Icon } from '../parts/icon.tsx';
import { useLanguage } from '../parts/language.tsx';

interface AskFirstProps {
  readonly person: Person;
  readonly onChange: (change: (person: Person) => Person) => void;
}

/** Others at home must not notice: whoever calls or mails asks first whether it is safe (PRI-04). */
export function AskFirst({ person, onChange }: AskFirstProps) {
  const { say } = useLanguage();
  return (
    <label className="choice sm">
      <input
        type="checkbox"
        checked={person.askFirst}
        onChange={({ target }) => onChange((present) => ({ ...present, askFirst: target.checked }))}
      />
      <span>{say(peopleText['people.ask-first'])}</span>
    </label>
  );
}

/** Stands beside every telephone number and mail address of who must be asked first; nothing for all others. */
export function AskFirstMark({ person }: { readonly person: Pick<Person, 'askFirst'> }) {
  const { say } = useLanguage();
  if (!person.askFirst) return null;
  return (
    <span className="ask-first nowrap">
      <Icon of={ShieldAlert} /> {say(peopleText['people.ask-first-short'])}
    </span>
  );
}
