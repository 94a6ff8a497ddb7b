import { useMemo } from 'react';
import type { Intake } from '../../shared/case/intake.ts';
import type { ListItem } from '../../shared/contract/administration.ts';
import { Law, laws, lawsMeet } from '../../shared/reference/law.ts';
import { careText } from '../../shared/text/care.ts';
import { intakeText } from '../../shared/text/intake.ts';
import { nameLength } from '../../shared/typed-text.ts';
import { type Lists, useLists } from '../lists.ts';
import { Button } from '../parts/button.tsx';
import { ChoiceBar } from '../parts/choice-bar.tsx';
import type { ComboItem } from '../parts/combo-options.ts';
import { FormPart } from '../parts/entry.tsx';
import { type Speech, useLanguage } from '../parts/language.tsx';
import { MultiComboBox } from '../parts/multi-combo-box.tsx';
import { Select } from '../parts/select.tsx';
import { ServiceNumberHint } from '../parts/service-number-hint.tsx';
import { TextField } from '../parts/text-field.tsx';
import { CareFields } from './care-fields.tsx';
import { withUnknown } from './intake-form.ts';
import { lawWords } from './law-words.ts';
import { fieldId, headingLevel, type PartProps } from './part-props.ts';
import { partyIds, withParties } from './party-form.ts';
import { partyItems } from './party-items.ts';
import { useCareOpen } from './use-care-open.ts';

const mostSubjects = 10;

/** Waarover: what kind of report, under which law, about whom, about what, and the kind of help where it is asked. */
export function MatterPart({ intake, change, whole }: PartProps) {
  const { say } = useLanguage();
  const lists = useLists();
  const care = useCareOpen();
  const isCareOpen = whole || care.open;
  return (
    <FormPart title={say(intakeText['intake.part-matter'])} level={headingLevel({ whole })}>
      <KindAndLaw intake={intake} change={change} lists={lists} />
      <Parties intake={intake} change={change} lists={lists} />
      <div className="two acted subjects">
        <Subjects intake={intake} change={change} lists={lists} />
        <TextField
          label={say(intakeText['intake.matter-title'])}
          id={fieldId('title')}
          maxLength={nameLength}
          value={intake.title}
          onChange={(title) => change((present) => ({ ...present, title }))}
        />
        {!whole && (
          <span className="row-act on-1">
            <Button kind="quiet" small aria-expanded={care.open} onClick={care.toggle}>
              {say(careText['care.open'])}
            </Button>
          </span>
        )}
      </div>
      <ServiceNumberHint text={intake.title} onChange={(title) => change((present) => ({ ...present, title }))} />
      {isCareOpen && <CareFields intake={intake} change={change} />}
    </FormPart>
  );
}

interface ListProps extends PartProps {
  readonly lists: Lists;
}

function KindAndLaw({ intake, change, lists }: ListProps) {
  const { say, language } = useLanguage();
  const law = intake.unknown.includes('law') ? 'unknown' : (intake.law ?? undefined);
  return (
    <div className="two matter">
      <Select
        label={say(intakeText['intake.kind'])}
        id={fieldId('kind')}
        value={intake.kind}
        emptyLabel={say(intakeText['intake.choose-kind'])}
        options={lists
          .offered('case-kinds', [intake.kind])
          .map((item) => ({ value: item.code, label: item[language] }))}
        onChange={(kind) => change((present) => ({ ...present, kind }))}
      />
      <ChoiceBar
        label={say(intakeText['intake.law'])}
        id={fieldId('law')}
        value={law}
        options={[
          ...laws.map((each) => ({ value: each, label: say(lawWords[each]) })),
          { value: 'unknown', label: say(intakeText['intake.law-unknown']) },
        ]}
        onChange={(chosen) => change((present) => withLaw(present, chosen))}
      />
    </div>
  );
}

function withLaw(intake: Intake, chosen: Law | 'unknown'): Intake {
  return withUnknown({ ...intake, law: chosen === 'unknown' ? null : chosen }, 'law', chosen === 'unknown');
}

function Parties({ intake, change, lists }: ListProps) {
  const speech = useLanguage();
  const items = useMemo(() => partyItems(lists, intake, speech), [lists, intake, speech]);
  const known = { organisations: lists.items('organisations'), desks: lists.items('desks') };
  return (
    <MultiComboBox
      label={speech.say(intakeText['intake.parties'])}
      id={fieldId('parties')}
      items={items}
      values={partyIds(intake)}
      onChange={(ids) => change((present) => withParties(present, ids, known))}
    />
  );
}

function Subjects({ intake, change, lists }: ListProps) {
  const speech = useLanguage();
  const items = useMemo(() => subjectItems(lists, intake, speech), [lists, intake, speech]);
  return (
    <MultiComboBox
      ordered
      label={speech.say(intakeText['intake.subjects'])}
      id={fieldId('subjects')}
      items={items}
      values={intake.subjects}
      onChange={(chosen) => change((present) => ({ ...present, subjects: chosen.slice(0, mostSubjects) }))}
    />
  );
}

/** Subjects that can be about a report under its law; what was chosen stays, whatever the law. */
function subjectItems(lists: Lists, intake: Intake, { language }: Speech): readonly ComboItem[] {
  const fits = (item: ListItem) => {
    const law = Law.safeParse(item.data.law);
    return intake.law === null || !law.success || lawsMeet(intake.law, law.data);
  };
  return lists
    .offered('subjects', intake.subjects)
    .filter((item) => intake.subjects.includes(item.code) || (item.parent !== null && fits(item)))
    .map((item) => ({
      id: item.code,
      code: item.code,
      text: item[language],
      also: String(item.data.aliases ?? ''),
    }));
}
