import type { Person } from '../../../shared/case/intake.ts';
import type { CaseView } from '../../../shared/contract/case.ts';
import { dayOf } from '../../../shared/dates.ts';
import { caseText } from '../../../shared/text/case.ts';
import { timeOf } from '../../../shared/text/format-time.ts';
import { caseWords } from '../../case-words.ts';
import { useLists } from '../../lists.ts';
import { DefinitionList } from '../../parts/definition-list.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';

/** Mensen: who reported, whom it is about, how it came in and how they want to be reached. */
export function PeopleSide({ view }: { readonly view: CaseView }) {
  const speech = useLanguage();
  const { say, language } = speech;
  const lists = useLists();
  const { caller, concerned, anonymous, reporterRole } = view.intake;
  const role =
    reporterRole === null ? say(caseText['case.is-caller']) : lists.label('reporter-roles', reporterRole, language);
  return (
    <Section title={say(caseText['case.people'])}>
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
      <DefinitionList rows={factsOf(view, speech, lists)} />
    </Section>
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
          <a href={`tel:${person.phone.replace(/[^\d+]/g, '')}`}>{person.phone}</a>
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
  const { say, language, formatDay, formatTime } = speech;
  const place = [intake.area, intake.wijk]
    .filter((code) => code !== null)
    .map((code) => lists.label('areas', code, language));
  const at = intake.receivedAt;
  const time = at !== null && dayOf(at) === intake.receivedOn ? `, ${formatTime(timeOf(at))}` : '';
  const channel = lists.label('channels', intake.channel, language);
  const wishes = [intake.wishes.trim(), intake.replyPossible ? '' : say(caseText['case.no-reply'])].filter(
    (part) => part !== '',
  );
  return [
    { term: say(caseText['case.channel']), value: `${formatDay(intake.receivedOn)}${time}, ${channel}` },
    ...(intake.parties.length > 0
      ? [
          {
            term: say(caseText['case.about']),
            value: intake.parties.map((party) => caseWords(lists, language).party({ parties: [party] })).join('; '),
          },
        ]
      : []),
    ...(place.length > 0 ? [{ term: say(caseText['case.area']), value: place.join(', ') }] : []),
    ...(wishes.length > 0 ? [{ term: say(caseText['case.wishes']), value: wishes.join(' ') }] : []),
  ];
}
