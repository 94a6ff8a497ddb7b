import { Info } from 'lucide-react';
import { useState } from 'react';

import type { Person } from '../../shared/case/person.ts';
import { intakeText } from '../../shared/text/intake.ts';
import { nameLength } from '../../shared/typed-text.ts';
import { FormPart } from '../parts/entry.tsx';
import { Icon } from '../parts/icon.tsx';
import { useLanguage } from '../parts/language.tsx';
import { TextField } from '../parts/text-field.tsx';
import { AreaLine } from './area-line.tsx';
import { aboutPerson, withAbout, withConcernedName, withPostcode } from './intake-form.ts';
import { MoreButton } from './more-button.tsx';
import { fieldId, headingLevel, type PartProps } from './part-props.ts';
import { PersonField } from './person-field.tsx';

/** Gaat over: the person concerned, when that is not the caller, and where that person lives. */
export function AboutPart({ intake, change, whole }: PartProps) {
  const { say } = useLanguage();
  const [more, setMore] = useState(false);
  const about = aboutPerson(intake);
  const { concerned } = intake;
  const opened = concerned !== null && (whole || more || isReachable(concerned));
  return (
    <FormPart title={say(intakeText['intake.part-about'])} level={headingLevel({ whole })}>
      <div className="three lead">
        <TextField
          label={say(intakeText['intake.about-name'])}
          labelNote={
            concerned === null || opened ? (
              say(intakeText['intake.about-name-note'])
            ) : (
              <MoreButton label={say(intakeText['intake.more-of-other'])} onOpen={() => setMore(true)} />
            )
          }
          id={fieldId('concerned')}
          maxLength={nameLength}
          value={concerned?.name ?? ''}
          onChange={(name) => change((present) => withConcernedName(present, name))}
        />
        <PersonField
          of="postcode"
          person={about}
          onChange={(postcode) => change((present) => withPostcode(present, postcode))}
        />
        <PersonField of="born" person={about} onChange={(born) => change((present) => withAbout(present, { born }))} />
      </div>
      {opened && <OtherReach person={concerned} change={change} />}
      <div>
        <AreaLine intake={intake} change={change} />
        <CallsForLine intake={intake} />
      </div>
    </FormPart>
  );
}

function isReachable({ phone, email, address }: Person): boolean {
  return [phone, email, address].some((known) => known !== '');
}

function OtherReach({ person, change }: { readonly person: Person; readonly change: PartProps['change'] }) {
  const set = (part: Partial<Person>) => change((present) => withAbout(present, part));
  return (
    <div className="three lead">
      <PersonField of="address" person={person} onChange={(address) => set({ address })} />
      <PersonField of="phone" person={person} onChange={(phone) => set({ phone })} />
      <PersonField of="email" person={person} onChange={(email) => set({ email })} />
    </div>
  );
}

/** Who calls for another is asked whether that person knows (PRI-02). */
function CallsForLine({ intake }: Pick<PartProps, 'intake'>) {
  const { say } = useLanguage();
  if (intake.concerned === null || intake.concerned.name.trim() === '') return null;
  const caller = intake.caller.name.trim() || say(intakeText['intake.the-caller']);
  return (
    <p className="hint">
      <Icon of={Info} />
      <span>{say(intakeText['intake.calls-for'], { caller, other: intake.concerned.name.trim() })}</span>
    </p>
  );
}
