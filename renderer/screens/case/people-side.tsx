import type { Person } from '../../../shared/case/person.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { caseText } from '../../../shared/text/case.ts';
import { useLists } from '../../lists.ts';
import { Button } from '../../parts/button.tsx';
import { DefinitionList } from '../../parts/definition-list.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { PhoneText } from '../../parts/phone-text.tsx';
import { Section } from '../../parts/section.tsx';
import { CorrectPeopleForm } from './correct-people-form.tsx';
import { useCorrecting } from './use-correcting.ts';

/** Mensen: who reported, whom it is about, where that is and how they want to be reached. */
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
    </Section>
  );
}

function People({ view }: { readonly view: CaseView }) {
  const speech = useLanguage();
  const { say, language } = speech;
  const lists = useLists();
  const { caller, concerned, anonymous, reporterRole } = view.intake;
  const role =
    reporterRole === null ? say(caseText['case.is-caller']) : lists.label('reporter-roles', reporterRole, language);
  const facts = factsOf(view, speech, lists);
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
        />
      </ul>
      {facts.length > 0 && <DefinitionList rows={facts} />}
    </>
  );
}

interface PersonRowProps {
  readonly person: Person;
  readonly role: string;
  readonly nameless: (typeof caseText)[keyof typeof caseText];
}

function PersonRow({ person, role, nameless }: PersonRowProps) {
  const { say } = useLanguage();
  const born = person.born === '' ? '' : say(caseText['case.born'], { born: person.born });
  const known = [born, person.address, person.postcode, person.email].filter((part) => part !== '');
  return (
    <li>
      <b>{person.name.trim() || say(nameless)}</b>, {role}
      {person.phone !== '' && (
        <>
          <br />
          <PhoneText text={person.phone} askFirst={person.askFirst} />
        </>
      )}
      {known.length > 0 && (
        <>
          <br />
          <span className="muted">{known.join(' · ')}</span>
        </>
      )}
    </li>
  );
}

function factsOf({ intake }: CaseView, speech: Speech, lists: ReturnType<typeof useLists>) {
  const { say, language } = speech;
  const place = [intake.area, intake.wijk]
    .filter((code) => code !== null)
    .map((code) => lists.label('areas', code, language));
  const wishes = [intake.wishes.trim(), intake.replyPossible ? '' : say(caseText['case.no-reply'])].filter(
    (part) => part !== '',
  );
  return [
    ...(place.length > 0 ? [{ term: say(caseText['case.area']), value: place.join(', ') }] : []),
    ...(wishes.length > 0 ? [{ term: say(caseText['case.wishes']), value: wishes.join(' ') }] : []),
  ];
}
