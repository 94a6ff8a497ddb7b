import type { ReactNode } from 'react';
import { type Person, type PersonFact, personFacts } from '../../shared/case/person.ts';
import { serviceNumbersIn } from '../../shared/privacy/service-number.ts';
import { useLanguage } from '../parts/language.tsx';
import { ServiceNumberHint } from '../parts/service-number-hint.tsx';
import { useSettled } from '../use-settled.ts';
import { factTrouble } from './fact-trouble.ts';
import { PersonField } from './person-field.tsx';
import { QuietLine } from './quiet-line.tsx';

interface PersonRowProps {
  readonly person: Person;
  /** The fields of the row, in the order people tell them. */
  readonly facts: readonly PersonFact[];
  readonly onTell: (fact: PersonFact, typed: string) => void;
  /** Begins the ids of the fields. */
  readonly prefix: string;
  /** The id of the name's field, where the list of what is missing leads to. */
  readonly nameId?: string | undefined;
  readonly notes?: Partial<Readonly<Record<PersonFact, ReactNode>>> | undefined;
  /** A further field at the end of the row. */
  readonly children?: ReactNode;
  /** Small acts: shown at the labels of the first and the second field, reached behind the last. */
  readonly acts?: readonly ReactNode[] | undefined;
}

/** How long a field must rest before a quiet line speaks of it, in milliseconds. */
const rest = 800;

/** A row of fields about one person, and under it what can be said of them while they are typed. */
export function PersonRow(props: PersonRowProps) {
  const { person, facts, onTell, prefix, nameId, notes = {}, children, acts = [] } = props;
  const troubles = useTroubles(person, facts);
  const lineId = (fact: PersonFact) => `${prefix}-${fact}-line`;
  const count = facts.length + (children === undefined ? 0 : 1);
  return (
    <>
      <div className={`${count === 3 ? 'three' : 'two'} lead acted`}>
        {facts.map((fact) => (
          <PersonField
            key={fact}
            of={fact}
            person={person}
            onTell={onTell}
            id={fact === 'name' && nameId !== undefined ? nameId : `${prefix}-${fact}`}
            describedBy={troubles.has(fact) ? lineId(fact) : undefined}
            labelNote={notes[fact]}
          />
        ))}
        {children}
        {acts[0] && <span className="row-act on-1">{acts[0]}</span>}
        {acts[1] && <span className="row-act on-2">{acts[1]}</span>}
      </div>
      {facts.map((fact) => {
        const said = troubles.get(fact);
        return said === undefined ? null : (
          <QuietLine key={fact} id={lineId(fact)}>
            {said}
          </QuietLine>
        );
      })}
      {facts.map((fact) => (
        <ServiceNumberHint key={fact} text={person[fact]} onChange={(text) => onTell(fact, text)} />
      ))}
    </>
  );
}

/** What there is to say of fields that have come to rest, and still is. */
function useTroubles(person: Person, facts: readonly PersonFact[]): ReadonlyMap<PersonFact, string> {
  const speech = useLanguage();
  const rested = useSettled(person, rest);
  const said = new Map<PersonFact, string>();
  for (const fact of personFacts.filter((each) => facts.includes(each))) {
    const now = factTrouble(fact, person[fact], speech);
    const hasRested = rested[fact] === person[fact] || factTrouble(fact, rested[fact], speech) !== null;
    if (now !== null && hasRested && serviceNumbersIn(person[fact]).length === 0) said.set(fact, now);
  }
  return said;
}
