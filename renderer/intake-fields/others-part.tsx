import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { OtherPerson, PersonFact } from '../../shared/case/person.ts';
import { intakeText } from '../../shared/text/intake.ts';
import { peopleText } from '../../shared/text/people.ts';
import { useLists } from '../lists.ts';
import { Button } from '../parts/button.tsx';
import { FormPart } from '../parts/entry.tsx';
import { useLanguage } from '../parts/language.tsx';
import { Select } from '../parts/select.tsx';
import { ActingBasis } from './acting-basis.tsx';
import { AddOther, focusAddOther, otherPrefix } from './add-other.tsx';
import { aboutPerson, withFact } from './intake-form.ts';
import { MoreButton } from './more-button.tsx';
import { withOther, withOtherPerson, withoutOther, withRole } from './others-form.ts';
import { headingLevel, type PartProps } from './part-props.ts';
import { hasMore, PersonMore } from './person-more.tsx';
import { PersonRow } from './person-row.tsx';

/** Verder: everybody else in the matter, each with a role and, where that role acts for another, the basis. */
export function OthersPart({ intake, change, whole }: PartProps) {
  const { say } = useLanguage();
  if (intake.others.length === 0) return null;
  return (
    <FormPart title={say(peopleText['people.part-others'])} level={headingLevel({ whole })}>
      {placed(intake.others).map(({ place, other, at }) => (
        <fieldset key={place} className="stack" aria-label={say(peopleText['people.other'], { count: at + 1 })}>
          <OneOther {...{ intake, change, whole, other, at }} />
        </fieldset>
      ))}
      <p>
        <AddOther intake={intake} change={change} />
      </p>
    </FormPart>
  );
}

/** Others have no name of their own: their place is who they are, and the count renews all when one goes. */
function placed(others: readonly OtherPerson[]) {
  return others.map((other, at) => ({ place: `${at} of ${others.length}`, other, at }));
}

interface OneOtherProps extends PartProps {
  readonly other: OtherPerson;
  readonly at: number;
}

const moreFacts: readonly PersonFact[] = ['email', 'address', 'postcode', 'born'];

function OneOther({ intake, change, whole, other, at }: OneOtherProps) {
  const { say } = useLanguage();
  const lists = useLists();
  const [more, setMore] = useState(false);
  const opened = whole || more || hasMore(other.person, moreFacts);
  const actsForAnother = lists.items('person-roles').find(({ code }) => code === other.role)?.data.acts_for === 'yes';
  const remove = () => {
    flushSync(() => change((present) => withoutOther(present, at)));
    focusAddOther();
  };
  const acts = [
    <Button
      kind="quiet"
      small
      key="remove"
      aria-label={say(peopleText['people.remove-whom'], { count: at + 1 })}
      onClick={remove}
    >
      {say(peopleText['people.remove'])}
    </Button>,
    !opened && <MoreButton key="more" label={say(peopleText['people.more-of'])} onOpen={() => setMore(true)} />,
  ];
  return (
    <>
      <PersonRow
        person={other.person}
        facts={['name', 'phone']}
        onTell={(fact, typed) =>
          change((present) => withOtherPerson(present, at, (person) => withFact(person, fact, typed)))
        }
        prefix={otherPrefix(at)}
        acts={acts}
      >
        <RoleOf change={change} other={other} at={at} />
      </PersonRow>
      {actsForAnother && (
        <ActingBasis
          basis={other.basis}
          onChange={(basis) => change((present) => withOther(present, at, (now) => ({ ...now, basis })))}
          other={aboutPerson(intake).name || say(intakeText['intake.the-caller'])}
        />
      )}
      {opened && (
        <PersonMore
          person={other.person}
          facts={moreFacts}
          onChange={(next) => change((present) => withOtherPerson(present, at, next))}
          prefix={otherPrefix(at)}
        />
      )}
    </>
  );
}

function RoleOf({ change, other, at }: Pick<OneOtherProps, 'change' | 'other' | 'at'>) {
  const { say, language } = useLanguage();
  const lists = useLists();
  const acts = (role: string) => lists.items('person-roles').find(({ code }) => code === role)?.data.acts_for === 'yes';
  return (
    <Select
      label={say(peopleText['people.role'])}
      value={other.role}
      options={lists.offered('person-roles', [other.role]).map((item) => ({ value: item.code, label: item[language] }))}
      onChange={(role) => change((present) => withOther(present, at, (now) => withRole(now, role, acts(role))))}
    />
  );
}
