import type { ReactNode } from 'react';
import { type Person, type PersonFact, personFacts } from '../../shared/case/person.ts';
import { serviceNumbersIn } from '../../shared/privacy/service-number.ts';
import { useLanguage } from '../parts/language.tsx';
import { ServiceNumberHint } from '../parts/service-number-hint.tsx';
import { useSettled } from '../use-settled.ts';
import { AskFirstMark } from './ask-first.tsx';
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
            describedBy={troubles.has(fact) ? lineId(prefix, fact) : undefined}
            labelNote={notes[fact]}
          />
        ))}
        {children}
        {acts[0] && <span className="row-act on-1">{acts[0]}</span>}
        {acts[1] && <span className="row-act on-2">{acts[1]}</span>}
      </div>
      <Said {...props} troubles={troubles} />
    </>
  );
}

interface SaidProps extends Pick<PersonRowProps, 'person' | 'facts' | 'onTell' | 'prefix'> {
  readonly troubles: ReadonlyMap<PersonFact, string>;
}

/** The quiet lines under a row: caution with this person's number, what seems wrong, and numbers that are not kept. */
function Said({ person, facts, onTell, prefix, troubles }: SaidProps) {
  const isCareful = person.askFirst && facts.includes('phone');
  const numbers = facts.filter((fact) => serviceNumbersIn(person[fact]).length > 0);
  if (!isCareful && troubles.size === 0 && numbers.length === 0) return null;
  return (
    <div className="said">
      {isCareful && (
        <p className="hint">
          <AskFirstMark person={person} />
        </p>
      )}
      {[...troubles].map(([fact, said]) => (
        <QuietLine key={fact} id={lineId(prefix, fact)}>
          {said}
        </QuietLine>
      ))}
      {numbers.map((fact) => (
        <ServiceNumberHint key={fact} text={person[fact]} onChange={(text) => onTell(fact, text)} />
      ))}
    </div>
  );
}

function lineId(prefix: string, fact: PersonFact): string {
  return `${prefix}-${fact}-line`;
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
