import { useState } from 'react';
import type { Person, PersonFact } from '../../shared/case/person.ts';
import { intakeText } from '../../shared/text/intake.ts';
import { peopleText } from '../../shared/text/people.ts';
import { Button } from '../parts/button.tsx';
import { FormPart } from '../parts/entry.tsx';
import { useLanguage } from '../parts/language.tsx';
import { ActingBasis } from './acting-basis.tsx';
import { AddOther } from './add-other.tsx';
import { AreaLine } from './area-line.tsx';
import { aboutPerson, withAbout, withConcernedName, withFact, withPostcode } from './intake-form.ts';
import { MinorLines } from './minor-lines.tsx';
import { MoreButton } from './more-button.tsx';
import { fieldId, headingLevel, type PartProps } from './part-props.ts';
import { hasMore, PersonMore } from './person-more.tsx';
import { PersonRow } from './person-row.tsx';
import { QuietLine } from './quiet-line.tsx';

const moreFacts: readonly PersonFact[] = ['phone', 'email', 'address'];

/** Gaat over: the person concerned, when that is not the caller, on what basis the caller speaks, and where that person lives. */
export function AboutPart({ intake, change, whole }: PartProps) {
  const { say } = useLanguage();
  const [more, setMore] = useState(false);
  const { concerned } = intake;
  const opened = concerned !== null && (whole || more || hasMore(concerned, moreFacts));
  const openMore = concerned !== null && !opened && (
    <MoreButton label={say(peopleText['people.more-of'])} onOpen={() => setMore(true)} />
  );
  return (
    <FormPart title={say(intakeText['intake.part-about'])} level={headingLevel({ whole })}>
      <PersonRow
        person={nameApart(intake)}
        facts={['name', 'postcode', 'born']}
        onTell={(fact, typed) => change((present) => withTold(present, fact, typed))}
        prefix="intake-about"
        nameId={fieldId('concerned')}
        notes={{
          ...(concerned === null && { name: say(intakeText['intake.about-name-note']) }),
          born: say(intakeText['intake.born-note']),
        }}
        acts={[openMore]}
      />
      {opened && (
        <PersonMore
          person={concerned}
          facts={moreFacts}
          onChange={(next) => change((present) => withAbout(present, next))}
          prefix="intake-about"
        />
      )}
      <div className="lines">
        <CallsForLine intake={intake} change={change} whole={whole} />
        <MinorLines intake={intake} change={change} />
        <AreaLine intake={intake} change={change} />
        {intake.others.length === 0 && <AddOther intake={intake} change={change} />}
      </div>
    </FormPart>
  );
}

/** Postcode and birth are those of whom it is about; the name stands here only when that is another than the caller. */
function nameApart(intake: PartProps['intake']): Person {
  const about = aboutPerson(intake);
  if (intake.concerned !== null) return about;
  return { ...about, name: '', unknown: about.unknown.filter((fact) => fact !== 'name') };
}

function withTold(intake: PartProps['intake'], fact: PersonFact, typed: string) {
  if (fact === 'name') return withConcernedName(intake, typed);
  if (fact === 'postcode') return withPostcode(intake, typed);
  return withAbout(intake, (person) => withFact(person, fact, typed));
}

/** Who calls for another is asked whether that person knows (PRI-02), and on what basis (PC-3). */
function CallsForLine({ intake, change, whole }: PartProps) {
  const { say } = useLanguage();
  const [asking, setAsking] = useState(false);
  const { concerned, callerBasis } = intake;
  if (concerned === null) return null;
  const other = concerned.name.trim();
  const caller = intake.caller.name.trim() || say(intakeText['intake.the-caller']);
  const isOpen = asking || whole === true || callerBasis !== null;
  return (
    <>
      <QuietLine>
        {say(intakeText['intake.calls-for'], { caller, other: other || say(peopleText['people.the-other']) })}{' '}
        {!isOpen && (
          <Button kind="quiet" small onClick={() => setAsking(true)}>
            {say(peopleText['people.record-basis'])}
          </Button>
        )}
      </QuietLine>
      {isOpen && (
        <ActingBasis
          basis={callerBasis}
          onChange={(basis) => change((present) => ({ ...present, callerBasis: basis }))}
          other={other}
          id={fieldId('callerBasis')}
          autoFocus={asking && callerBasis === null}
        />
      )}
    </>
  );
}
