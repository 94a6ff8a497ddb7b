import { type Person, type PersonFact, reachWays } from '../../shared/case/person.ts';
import { peopleText, reachWords } from '../../shared/text/people.ts';
import { nameLength } from '../../shared/typed-text.ts';
import { useLanguage } from '../parts/language.tsx';
import { Select } from '../parts/select.tsx';
import { ServiceNumberHint } from '../parts/service-number-hint.tsx';
import { TextField } from '../parts/text-field.tsx';
import { AskFirst } from './ask-first.tsx';
import { withFact } from './intake-form.ts';
import { PersonRow } from './person-row.tsx';
import { QuietLine } from './quiet-line.tsx';

interface PersonMoreProps {
  readonly person: Person;
  /** Facts that stand in no other row of this person. */
  readonly facts: readonly PersonFact[];
  readonly onChange: (change: (person: Person) => Person) => void;
  readonly prefix: string;
}

/** What is seldom asked of a person: further facts, how and when to reach them, an interpreter, and caution. */
export function PersonMore({ person, facts, onChange, prefix }: PersonMoreProps) {
  const { say } = useLanguage();
  const tell = (fact: PersonFact, typed: string) => onChange((present) => withFact(present, fact, typed));
  const rows = [facts.slice(0, 2), facts.slice(2)].filter((row) => row.length > 0);
  return (
    <>
      {rows.map((row) => (
        <PersonRow key={row.join(' ')} person={person} facts={row} onTell={tell} prefix={prefix} />
      ))}
      <Reaching person={person} onChange={onChange} />
      <AskFirst person={person} onChange={onChange} />
      <QuietLine>{say(peopleText['people.unknown-how'])}</QuietLine>
    </>
  );
}

/** True when a person has something told that only the folded fields show; caution shows under the number too. */
export function hasMore(person: Person, facts: readonly PersonFact[]): boolean {
  const { reachBy, reachWhen, interpreter, unknown } = person;
  const told = facts.some((fact) => person[fact] !== '' || unknown.includes(fact));
  return told || reachBy !== null || reachWhen !== '' || interpreter !== '';
}

function Reaching({ person, onChange }: Pick<PersonMoreProps, 'person' | 'onChange'>) {
  const { say } = useLanguage();
  const set = (part: Partial<Person>) => onChange((present) => ({ ...present, ...part }));
  return (
    <>
      <div className="three lead">
        <Select
          label={say(peopleText['people.reach-by'])}
          value={person.reachBy ?? ''}
          emptyLabel={say(peopleText['people.reach-any'])}
          options={reachWays.map((way) => ({ value: way, label: say(reachWords[`reach.${way}`]) }))}
          onChange={(chosen) => set({ reachBy: reachWays.find((way) => way === chosen) ?? null })}
        />
        <TextField
          label={say(peopleText['people.reach-when'])}
          maxLength={nameLength}
          value={person.reachWhen}
          onChange={(reachWhen) => set({ reachWhen })}
        />
        <TextField
          label={say(peopleText['people.interpreter'])}
          labelNote={say(peopleText['people.interpreter-note'])}
          maxLength={nameLength}
          value={person.interpreter}
          onChange={(interpreter) => set({ interpreter })}
        />
      </div>
      <ServiceNumberHint text={person.reachWhen} onChange={(reachWhen) => set({ reachWhen })} />
      <ServiceNumberHint text={person.interpreter} onChange={(interpreter) => set({ interpreter })} />
    </>
  );
}
