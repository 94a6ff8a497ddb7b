import { isDay } from '../../shared/dates.ts';
import { timeOf } from '../../shared/text/format-time.ts';
import { intakeText } from '../../shared/text/intake.ts';
import { useLists } from '../lists.ts';
import { DateField } from '../parts/date-field.tsx';
import { FormPart } from '../parts/entry.tsx';
import { useLanguage } from '../parts/language.tsx';
import { Select } from '../parts/select.tsx';
import { TimeField } from '../parts/time-field.tsx';
import { withReceived } from './intake-form.ts';
import { fieldId, headingLevel, type PartProps } from './part-props.ts';

/** Gesprek: how and when it came in, which may lie before now. In a call its values say what they are, and the part names them. */
export function CallPart({ intake, change, whole }: PartProps) {
  const { say, language, today } = useLanguage();
  const lists = useLists();
  const time = intake.receivedAt === null ? undefined : timeOf(intake.receivedAt);
  return (
    <FormPart title={say(intakeText['intake.part-call'])} level={headingLevel({ whole })}>
      <div className="three lead">
        <Select
          label={say(intakeText['intake.channel'])}
          labelHidden={!whole}
          id={fieldId('channel')}
          value={intake.channel}
          options={lists
            .offered('channels', [intake.channel])
            .map((item) => ({ value: item.code, label: item[language] }))}
          onChange={(channel) => change((present) => ({ ...present, channel }))}
        />
        <DateField
          label={say(intakeText['intake.received-on'])}
          labelHidden={!whole}
          id={fieldId('receivedOn')}
          value={intake.receivedOn}
          max={today}
          onChange={(on) => {
            if (on === undefined || !isDay(on)) return;
            // The time of the call says nothing of another day: what came in earlier has no time until one is told.
            change((present) => withReceived(present, on, whole || on === present.receivedOn ? time : undefined));
          }}
        />
        <TimeField
          label={say(intakeText['intake.received-at'])}
          labelHidden={!whole}
          id={fieldId('receivedAt')}
          value={time}
          onChange={(at) => change((present) => withReceived(present, present.receivedOn, at))}
        />
      </div>
    </FormPart>
  );
}
