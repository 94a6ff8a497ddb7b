import { Baby } from 'lucide-react';
import type { Person } from '../../shared/case/person.ts';
import { peopleText } from '../../shared/text/people.ts';
import { useLanguage } from '../parts/language.tsx';
import { AskFirst } from './ask-first.tsx';
import { type Minor, minorOf } from './minor-of.ts';
import type { PartProps } from './part-props.ts';
import { QuietLine } from './quiet-line.tsx';

const ofCaller = {
  'under-16': peopleText['people.child-calls'],
  'under-18': peopleText['people.youth-calls'],
  young: peopleText['people.young-calls'],
} as const;

const ofConcerned = {
  'under-16': peopleText['people.about-child'],
  'under-18': peopleText['people.about-youth'],
  young: peopleText['people.about-youth'],
} as const;

/** What to mind with a minor: who consents, that a child may complain itself, and that calls may reach the parents (PRI-04, JW-04, JW-14). */
export function MinorLines({ intake, change }: PartProps) {
  const { say, today } = useLanguage();
  const minor = minorOf(intake, today);
  if (minor === null) return null;
  const isCaller = minor.place === 'caller';
  return (
    <div className="minor">
      <QuietLine icon={Baby}>
        {say((isCaller ? ofCaller : ofConcerned)[minor.age])} {isCaller && say(peopleText['people.parents-notice'])}
      </QuietLine>
      <MinorAskFirst intake={intake} change={change} place={minor.place} />
    </div>
  );
}

function MinorAskFirst({ intake, change, place }: PartProps & Pick<Minor, 'place'>) {
  const person = intake[place];
  if (person === null) return null;
  const set = (next: (person: Person) => Person) =>
    change((present) => {
      const now = present[place];
      return now === null ? present : { ...present, [place]: next(now) };
    });
  return <AskFirst person={person} onChange={set} />;
}
