import { type ConsentPurpose, consentPurposes, consentWays, type NewConsent } from '../../shared/case/consents.ts';
import type { Intake } from '../../shared/case/intake.ts';
import { PersonPlace } from '../../shared/case/person.ts';
import { consentWords } from '../../shared/text/case.ts';
import { consentText, consentWayWords } from '../../shared/text/consents.ts';
import { nameLength, textLength } from '../../shared/typed-text.ts';
import { consentPersons } from '../consent-words.ts';
import { ChoiceBar } from '../parts/choice-bar.tsx';
import { DateField } from '../parts/date-field.tsx';
import { useLanguage } from '../parts/language.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';

/** What consent is for. Until it is chosen there is no consent. */
interface PurposeFieldProps {
  readonly value: ConsentPurpose | undefined;
  readonly onChange: (purpose: ConsentPurpose) => void;
  readonly error?: string | undefined;
}

export function PurposeField({ value, onChange, error }: PurposeFieldProps) {
  const { say } = useLanguage();
  return (
    <Select
      label={say(consentText['consents.purpose'])}
      value={value ?? ''}
      emptyLabel={say(consentText['consents.choose-purpose'])}
      options={consentPurposes.map((purpose) => ({ value: purpose, label: say(consentWords[`consent.${purpose}`]) }))}
      onChange={(chosen) => {
        const purpose = consentPurposes.find((each) => each === chosen);
        if (purpose) onChange(purpose);
      }}
      error={error}
    />
  );
}

interface ConsentFieldsProps {
  readonly value: NewConsent;
  readonly onChange: (value: NewConsent) => void;
  readonly persons: Pick<Intake, 'caller' | 'concerned' | 'others'>;
}

/** To whom, who, how and when (PRI-03): all but what the consent is for. */
export function ConsentFields({ value, onChange, persons }: ConsentFieldsProps) {
  const speech = useLanguage();
  const { say, today } = speech;
  const people = consentPersons(persons, speech);
  return (
    <>
      {value.purpose !== 'help' && (
        <TextField
          label={say(consentText['consents.to'])}
          maxLength={nameLength}
          value={value.to}
          onChange={(to) => onChange({ ...value, to })}
        />
      )}
      {people.length > 1 && (
        <Select
          label={say(consentText['consents.who'])}
          value={value.who}
          options={people}
          onChange={(chosen) => {
            const who = PersonPlace.safeParse(chosen);
            if (who.success) onChange({ ...value, who: who.data });
          }}
        />
      )}
      <ChoiceBar
        fit
        label={say(consentText['consents.way'])}
        value={value.way}
        options={consentWays.map((way) => ({ value: way, label: say(consentWayWords[`consent-way.${way}`]) }))}
        onChange={(way) => onChange({ ...value, way })}
      />
      <DateField
        label={say(consentText['consents.on'])}
        value={value.on}
        max={today}
        onChange={(on) => on !== undefined && onChange({ ...value, on })}
      />
      <TextField
        label={say(consentText['consents.note'])}
        maxLength={textLength}
        value={value.note}
        onChange={(note) => onChange({ ...value, note })}
      />
    </>
  );
}
