import { type ReactNode, useState } from 'react';
import type { Person, PersonFact } from '../../shared/case/person.ts';
import { intakeText } from '../../shared/text/intake.ts';
import { peopleText } from '../../shared/text/people.ts';
import { useLists } from '../lists.ts';
import { Button } from '../parts/button.tsx';
import { FormPart } from '../parts/entry.tsx';
import { useLanguage } from '../parts/language.tsx';
import { Select } from '../parts/select.tsx';
import { withFact } from './intake-form.ts';
import { MoreButton } from './more-button.tsx';
import { fieldId, headingLevel, type PartProps } from './part-props.ts';
import { hasMore, PersonMore } from './person-more.tsx';
import { PersonRow } from './person-row.tsx';

interface CallerPartProps extends PartProps {
  readonly onAnonymous: (anonymous: boolean) => void;
  /** The key that does the same, where there is one. */
  readonly anonymousKeys?: string | undefined;
}

/** Beller: who is on the line. Nothing is required; anonymous is an answer. */
export function CallerPart({ intake, change, whole, onAnonymous, anonymousKeys }: CallerPartProps) {
  const { say } = useLanguage();
  const callsAs = <CallsAs intake={intake} change={change} />;
  return (
    <FormPart title={say(intakeText['intake.part-caller'])} level={headingLevel({ whole })}>
      {intake.anonymous ? (
        <div className="two lead">
          <p className="sm">
            {say(intakeText['intake.is-anonymous'])}{' '}
            <Button kind="quiet" small keys={anonymousKeys} onClick={() => onAnonymous(false)}>
              {say(intakeText['intake.not-anonymous'])}
            </Button>
          </p>
          {callsAs}
        </div>
      ) : (
        <NamedCaller {...{ intake, change, whole, onAnonymous, anonymousKeys }}>{callsAs}</NamedCaller>
      )}
    </FormPart>
  );
}

interface NamedCallerProps extends CallerPartProps {
  readonly children: ReactNode;
}

function NamedCaller({ intake, change, whole, onAnonymous, anonymousKeys, children }: NamedCallerProps) {
  const { say } = useLanguage();
  const { caller } = intake;
  const [more, setMore] = useState(false);
  // Postcode and birth of a caller who calls for another are asked apart; else they stand with whom it is about.
  const facts: readonly PersonFact[] =
    intake.concerned === null ? ['email', 'address'] : ['email', 'address', 'postcode', 'born'];
  const opened = whole || more || hasMore(caller, facts);
  const set = (next: (person: Person) => Person) => change((present) => ({ ...present, caller: next(present.caller) }));
  const beAnonymous = (
    <Button kind="quiet" small aria-keyshortcuts={anonymousKeys} onClick={() => onAnonymous(true)}>
      {say(intakeText['intake.anonymous'])}
    </Button>
  );
  const openMore = !opened && <MoreButton label={say(peopleText['people.more-of'])} onOpen={() => setMore(true)} />;
  return (
    <>
      <PersonRow
        person={caller}
        facts={['name', 'phone']}
        onTell={(fact, typed) => set((person) => withFact(person, fact, typed))}
        prefix="intake-caller"
        nameId={fieldId('caller')}
        acts={[beAnonymous, openMore]}
      >
        {children}
      </PersonRow>
      {opened && <PersonMore person={caller} facts={facts} onChange={set} prefix="intake-caller" />}
    </>
  );
}

function CallsAs({ intake, change }: PartProps) {
  const { say, language } = useLanguage();
  const lists = useLists();
  return (
    <Select
      label={say(intakeText['intake.calls-as'])}
      id={fieldId('reporterRole')}
      value={intake.reporterRole ?? ''}
      emptyLabel={say(intakeText['intake.unknown-yet'])}
      options={lists
        .offered('reporter-roles', [intake.reporterRole])
        .map((item) => ({ value: item.code, label: item[language] }))}
      onChange={(role) => change((present) => ({ ...present, reporterRole: role === '' ? null : role }))}
    />
  );
}
