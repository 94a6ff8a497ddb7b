import { type ReactNode, useState } from 'react';
import type { Person } from '../../shared/case/person.ts';
import { intakeText } from '../../shared/text/intake.ts';
import { useLists } from '../lists.ts';
import { Button } from '../parts/button.tsx';
import { FormPart } from '../parts/entry.tsx';
import { useLanguage } from '../parts/language.tsx';
import { Select } from '../parts/select.tsx';
import { MoreButton } from './more-button.tsx';
import { fieldId, headingLevel, type PartProps } from './part-props.ts';
import { PersonField } from './person-field.tsx';

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
  const opened = whole || more || caller.email !== '' || caller.address !== '';
  const set = (part: Partial<Person>) => change((present) => ({ ...present, caller: { ...present.caller, ...part } }));
  const beAnonymous = (
    <Button kind="quiet" small aria-keyshortcuts={anonymousKeys} onClick={() => onAnonymous(true)}>
      {say(intakeText['intake.anonymous'])}
    </Button>
  );
  const openMore = opened ? undefined : (
    <MoreButton label={say(intakeText['intake.more-of-caller'])} onOpen={() => setMore(true)} />
  );
  return (
    <>
      <div className="three lead">
        <PersonField
          of="name"
          person={caller}
          labelNote={beAnonymous}
          id={fieldId('caller')}
          onChange={(name) => set({ name })}
        />
        <PersonField of="phone" person={caller} labelNote={openMore} onChange={(phone) => set({ phone })} />
        {children}
      </div>
      {opened && (
        <div className="two lead">
          <PersonField of="address" person={caller} onChange={(address) => set({ address })} />
          <PersonField of="email" person={caller} onChange={(email) => set({ email })} />
        </div>
      )}
      {whole && intake.concerned !== null && (
        <div className="two lead">
          <PersonField of="postcode" person={caller} onChange={(postcode) => set({ postcode })} />
          <PersonField of="born" person={caller} onChange={(born) => set({ born })} />
        </div>
      )}
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
