import { Info } from 'lucide-react';
import { useState } from 'react';
import { nameLength, type Person } from '../../../shared/case/intake.ts';
import { intakeText } from '../../../shared/text/intake.ts';
import { useLists } from '../../lists.ts';
import { Button } from '../../parts/button.tsx';
import { FormPart } from '../../parts/entry.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { AreaLine } from './area-line.tsx';
import { aboutPerson, withAbout, withConcernedName, withPostcode } from './intake-form.ts';
import { fieldId, type PartProps } from './part-props.ts';

interface CallerPartProps extends PartProps {
  readonly onAnonymous: (anonymous: boolean) => void;
}

/** Beller: who is on the line. Nothing is required; anonymous is an answer. */
export function CallerPart({ intake, change, onAnonymous }: CallerPartProps) {
  const { say, language } = useLanguage();
  const lists = useLists();
  const { caller } = intake;
  const [more, setMore] = useState(false);
  const opened = more || caller.email !== '' || caller.address !== '';
  const setCaller = (part: Partial<Person>) =>
    change((present) => ({ ...present, caller: { ...present.caller, ...part } }));
  const callsAs = (
    <Select
      label={say(intakeText['intake.calls-as'])}
      id={fieldId('reporterRole')}
      value={intake.reporterRole ?? ''}
      emptyLabel={say(intakeText['intake.unknown-yet'])}
      options={lists.offered('reporter-roles').map((item) => ({ value: item.code, label: item[language] }))}
      onChange={(role) => change((present) => ({ ...present, reporterRole: role === '' ? null : role }))}
    />
  );
  if (intake.anonymous) {
    return (
      <FormPart title={say(intakeText['intake.part-caller'])}>
        <div className="two lead">
          <p className="sm">
            {say(intakeText['intake.is-anonymous'])}{' '}
            <Button kind="quiet" small keys="Alt+A" onClick={() => onAnonymous(false)}>
              {say(intakeText['intake.not-anonymous'])}
            </Button>
          </p>
          {callsAs}
        </div>
      </FormPart>
    );
  }
  return (
    <FormPart title={say(intakeText['intake.part-caller'])}>
      <div className="three lead">
        <TextField
          label={say(intakeText['intake.name'])}
          labelNote={
            <Button kind="quiet" small aria-keyshortcuts="Alt+A" onClick={() => onAnonymous(true)}>
              {say(intakeText['intake.anonymous'])}
            </Button>
          }
          id={fieldId('caller')}
          maxLength={nameLength}
          value={caller.name}
          onChange={(name) => setCaller({ name })}
        />
        <TextField
          label={say(intakeText['intake.phone'])}
          labelNote={
            opened ? undefined : (
              <MoreButton label={say(intakeText['intake.more-of-caller'])} onOpen={() => setMore(true)} />
            )
          }
          inputMode="tel"
          maxLength={nameLength}
          value={caller.phone}
          onChange={(phone) => setCaller({ phone })}
        />
        {callsAs}
      </div>
      {opened && (
        <div className="two lead">
          <TextField
            label={say(intakeText['intake.address'])}
            maxLength={nameLength}
            value={caller.address}
            onChange={(address) => setCaller({ address })}
          />
          <TextField
            label={say(intakeText['intake.email'])}
            inputMode="email"
            maxLength={nameLength}
            value={caller.email}
            onChange={(email) => setCaller({ email })}
          />
        </div>
      )}
    </FormPart>
  );
}

/** Gaat over: the person concerned, when that is not the caller, and where that person lives. */
export function AboutPart({ intake, change }: PartProps) {
  const { say } = useLanguage();
  const [more, setMore] = useState(false);
  const about = aboutPerson(intake);
  const { concerned } = intake;
  const opened = concerned !== null && (more || concerned.phone !== '' || concerned.address !== '');
  return (
    <FormPart title={say(intakeText['intake.part-about'])}>
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
        <TextField
          label={say(intakeText['intake.postcode'])}
          maxLength={nameLength}
          value={about.postcode}
          onChange={(postcode) => change((present) => withPostcode(present, postcode))}
        />
        <TextField
          label={say(intakeText['intake.born'])}
          labelNote={say(intakeText['intake.born-note'])}
          maxLength={nameLength}
          value={about.born}
          onChange={(born) => change((present) => withAbout(present, { born }))}
        />
      </div>
      {opened && <OtherReach person={concerned} change={change} />}
      <div>
        <AreaLine intake={intake} change={change} />
        <CallsForLine intake={intake} />
      </div>
    </FormPart>
  );
}

function OtherReach({ person, change }: { readonly person: Person; readonly change: PartProps['change'] }) {
  const { say } = useLanguage();
  return (
    <div className="two lead">
      <TextField
        label={say(intakeText['intake.address'])}
        maxLength={nameLength}
        value={person.address}
        onChange={(address) => change((present) => withAbout(present, { address }))}
      />
      <TextField
        label={say(intakeText['intake.phone'])}
        inputMode="tel"
        maxLength={nameLength}
        value={person.phone}
        onChange={(phone) => change((present) => withAbout(present, { phone }))}
      />
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

function MoreButton({ label, onOpen }: { readonly label: string; readonly onOpen: () => void }) {
  const { say } = useLanguage();
  return (
    <Button kind="quiet" small onClick={onOpen}>
      {say(intakeText['intake.more'])}
      <span className="vh">: {label}</span>
    </Button>
  );
}
