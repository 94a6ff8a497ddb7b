import { useMemo } from 'react';
import type { Intake } from '../../shared/case/intake.ts';
import type { ListItem } from '../../shared/contract/administration.ts';
import { Law, laws, lawsMeet } from '../../shared/reference/law.ts';
import { intakeText } from '../../shared/text/intake.ts';
import { nameLength } from '../../shared/typed-text.ts';
import { type Lists, useLists } from '../lists.ts';
import { ChoiceBar } from '../parts/choice-bar.tsx';
import type { ComboItem } from '../parts/combo-options.ts';
import { FormPart } from '../parts/entry.tsx';
import { type Speech, useLanguage } from '../parts/language.tsx';
import { MultiComboBox } from '../parts/multi-combo-box.tsx';
import { Select } from '../parts/select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { partyId, withParties } from './intake-form.ts';
import { lawWords } from './law-words.ts';
import { fieldId, headingLevel, type PartProps } from './part-props.ts';

const mostParties = 5;
const mostSubjects = 10;

/** Waarover: what kind of report, under which law, about whom and about what. */
export function MatterPart({ intake, change, whole }: PartProps) {
  const { say, language } = useLanguage();
  const lists = useLists();
  return (
    <FormPart title={say(intakeText['intake.part-matter'])} level={headingLevel({ whole })}>
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
          value={intake.law ?? undefined}
          options={laws.map((law) => ({ value: law, label: say(lawWords[law]) }))}
          onChange={(law) => change((present) => ({ ...present, law }))}
        />
      </div>
      <WhomAndWhat intake={intake} change={change} lists={lists} />
    </FormPart>
  );
}

function WhomAndWhat({ intake, change, lists }: PartProps & { readonly lists: Lists }) {
  const speech = useLanguage();
  const { say } = speech;
  const parties = useMemo(() => partyItems(lists, intake, speech), [lists, intake, speech]);
  const subjects = useMemo(() => subjectItems(lists, intake, speech), [lists, intake, speech]);
  const setParties = (ids: readonly string[]) => {
    const organisations = lists.items('organisations');
    change((present) => withParties(present, ids.slice(0, mostParties), organisations));
  };
  return (
    <>
      <div className="two">
        <MultiComboBox
          label={say(intakeText['intake.parties'])}
          id={fieldId('parties')}
          items={parties}
          values={intake.parties.map(partyId)}
          onChange={setParties}
        />
        <TextField
          label={say(intakeText['intake.matter-title'])}
          id={fieldId('title')}
          maxLength={nameLength}
          value={intake.title}
          onChange={(title) => change((present) => ({ ...present, title }))}
        />
      </div>
      <MultiComboBox
        label={say(intakeText['intake.subjects'])}
        id={fieldId('subjects')}
        items={subjects}
        values={intake.subjects}
        onChange={(chosen) => change((present) => ({ ...present, subjects: chosen.slice(0, mostSubjects) }))}
      />
    </>
  );
}

/** Organisations by their names and the names people use for them, then kinds of organisations for who knows no name. */
function partyItems(lists: Lists, { parties }: Intake, { say, language }: Speech): readonly ComboItem[] {
  const chosen = parties.map(({ organisation }) => organisation);
  const chosenKinds = parties.map(({ kind }) => kind);
  const organisations = lists.offered('organisations', chosen).map((item) => {
    const { aliases } = item.data;
    const also =
      typeof aliases === 'string' && aliases !== ''
        ? say(intakeText['intake.party-aliases'], { names: aliases })
        : undefined;
    return { id: partyId({ kind: '', organisation: item.code }), text: item[language], note: also };
  });
  const kinds = lists.offered('provider-types', chosenKinds).map((item) => ({
    id: partyId({ kind: item.code, organisation: null }),
    text: item[language],
    note: say(intakeText['intake.party-kind-only']),
  }));
  return [...organisations, ...kinds];
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
    .map((item) => ({ id: item.code, code: item.code, text: item[language] }));
}
