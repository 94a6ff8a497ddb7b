import type { OtherPerson, Person } from '../../../shared/case/person.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { shownPostcode } from '../../../shared/reference/postcode.ts';
import { caseText } from '../../../shared/text/case.ts';
import { factWords, peopleText, reachWords } from '../../../shared/text/people.ts';
import { BasisLine } from '../../intake-fields/acting-basis.tsx';
import { type Lists, useLists } from '../../lists.ts';
import { Button } from '../../parts/button.tsx';
import { DefinitionList } from '../../parts/definition-list.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { PhoneText } from '../../parts/phone-text.tsx';
import { Section } from '../../parts/section.tsx';
import { CorrectPeopleForm } from './correct-people-form.tsx';
import { useCorrecting } from './use-correcting.ts';
import { ViewersOfPerson } from './viewers-of-person.tsx';

/** Mensen: who reported, whom it is about, who else, where that is and how they want to be reached. */
export function PeopleSide({ view }: { readonly view: CaseView }) {
  const { say } = useLanguage();
  const correcting = useCorrecting();
  const mayCorrect = view.may.includes('case.correctIntake') && !correcting.open;
  const act = mayCorrect && (
    <Button kind="quiet" small ref={correcting.opener} onClick={correcting.begin}>
      {say(caseText['case.correct-people'])}
    </Button>
  );
  return (
    <Section title={say(caseText['case.people'])} action={act}>
      {correcting.open ? <CorrectPeopleForm view={view} onDone={correcting.end} /> : <People view={view} />}
      {view.may.includes('viewers.show') && <ViewersOfPerson view={view} />}
    </Section>
  );
}

function People({ view }: { readonly view: CaseView }) {
  const speech = useLanguage();
  const { say, language } = speech;
  const lists = useLists();
  const { caller, concerned, anonymous, reporterRole, callerBasis, others } = view.intake;
  const role =
    reporterRole === null ? say(caseText['case.is-caller']) : lists.label('reporter-roles', reporterRole, language);
  const facts = factsOf(view, speech, lists);
  const other = (concerned ?? caller).name;
  return (
    <>
      <ul className="rows">
        {concerned && (
          <PersonRow
            person={concerned}
            role={say(caseText['case.is-concerned'])}
            nameless={caseText['case.unknown-person']}
          />
        )}
        <PersonRow
          person={caller}
          role={role}
          nameless={anonymous ? caseText['case.anonymous'] : caseText['case.unknown-person']}
          basis={callerBasis}
          actsFor={other}
        />
        {placed(others).map(({ place, person, role: code, basis }) => (
          <PersonRow
            key={place}
            person={person}
            role={lists.label('person-roles', code, language)}
            nameless={caseText['case.unknown-person']}
            basis={basis}
            actsFor={other}
          />
        ))}
      </ul>
      {facts.length > 0 && <DefinitionList rows={facts} />}
    </>
  );
}

/** Others have no name of their own: their place is who they are. */
function placed(others: readonly OtherPerson[]) {
  return others.map((other, at) => ({ ...other, place: `other-${at}` }));
}

interface PersonRowProps {
  readonly person: Person;
  readonly role: string;
  readonly nameless: (typeof caseText)[keyof typeof caseText];
  /** On what basis this person acts for another, and for whom. */
  readonly basis?: string | null | undefined;
  readonly actsFor?: string | undefined;
}

function PersonRow({ person, role, nameless, basis = null, actsFor = '' }: PersonRowProps) {
  const speech = useLanguage();
  const { say, language } = speech;
  const lists = useLists();
  const lines = linesOf(person, speech);
  const isMailed = person.askFirst && person.phone === '';
  return (
    <li>
      <b>{person.name.trim() || say(nameless)}</b>, {role}
      {(person.phone !== '' || isMailed) && (
        <>
          <br />
          <PhoneText text={person.phone} askFirst={person.askFirst} />
        </>
      )}
      {lines.map((line) => (
        <span className="muted" key={line}>
          <br />
          {line}
        </span>
      ))}
      {basis !== null && (
        <>
          <br />
          {say(caseText['case.acts-by'], { basis: lists.label('acting-bases', basis, language) })}
          <BasisLine basis={basis} other={actsFor} />
        </>
      )}
    </li>
  );
}

/** What else is known of a person: facts, how to reach them, an interpreter, and what was asked and is not known. */
function linesOf(person: Person, { say, language }: Speech): readonly string[] {
  const born = person.born === '' ? '' : say(caseText['case.born'], { born: person.born });
  const known = [born, person.address, shownPostcode(person.postcode), person.email].filter((part) => part !== '');
  const way = person.reachBy === null ? '' : say(reachWords[`reach.${person.reachBy}`]);
  const reach = [way, person.reachWhen].filter((part) => part !== '').join(', ');
  const list = new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB');
  const unknown = list.format(person.unknown.map((fact) => say(factWords[`fact.${fact}`])));
  return [
    known.join(' · '),
    reach === '' ? '' : say(caseText['case.reach'], { reach }),
    person.interpreter === '' ? '' : say(caseText['case.interpreter'], { language: person.interpreter }),
    unknown === '' ? '' : say(caseText['case.asked-unknown'], { facts: unknown }),
  ].filter((line) => line !== '');
}

function factsOf({ intake }: CaseView, speech: Speech, lists: Lists) {
  const { say, language } = speech;
  const codes = [intake.area, intake.wijk].filter((code) => code !== null);
  const place = codes.map((code) => lists.label('areas', code, language)).join(', ');
  const area = intake.unknown.includes('area') ? say(peopleText['people.unknown']) : place;
  const wishes = [intake.wishes.trim(), intake.replyPossible ? '' : say(caseText['case.no-reply'])].filter(
    (part) => part !== '',
  );
  return [
    ...(area === '' ? [] : [{ term: say(caseText['case.area']), value: area }]),
    ...(wishes.length > 0 ? [{ term: say(caseText['case.wishes']), value: wishes.join(' ') }] : []),
  ];
}
