import type { NewConsent } from '../shared/case/consents.ts';
import type { Intake } from '../shared/case/intake.ts';
import { PersonPlace, personAt } from '../shared/case/person.ts';
import { consentWords } from '../shared/text/case.ts';
import { consentText, consentWayWords } from '../shared/text/consents.ts';
import type { Speech } from './parts/language.tsx';

type Persons = Pick<Intake, 'caller' | 'concerned' | 'others'>;

/** Who of a report can consent: everybody named in it, by name or by place. */
export function consentPersons(persons: Persons, speech: Speech): readonly { value: PersonPlace; label: string }[] {
  return PersonPlace.options.flatMap((place) =>
    personAt(persons, place) === null ? [] : [{ value: place, label: personLabel(persons, place, speech) }],
  );
}

/** A consent in words: what for and to whom; and who gave it, how and when. */
export function consentLines(given: NewConsent, persons: Persons, speech: Speech) {
  const { say, formatDay } = speech;
  const purpose = say(consentWords[`consent.${given.purpose}`]);
  const to = given.to.trim() === '' ? '' : say(consentText['consents.to-whom'], { to: given.to.trim() });
  return {
    // "overdragen aan de Ombudsman" says to whom already.
    what: to === '' || purpose.endsWith(to) ? purpose : `${purpose}, ${to}`,
    how: [
      personLabel(persons, given.who, speech),
      say(consentWayWords[`consent-way.${given.way}`]),
      formatDay(given.on, 'date'),
    ].join(', '),
  };
}

function personLabel(persons: Persons, place: PersonPlace, { say }: Speech): string {
  const person = personAt(persons, place);
  if (person === null) return say(consentText['consents.unknown-person']);
  if (person.name.trim() !== '') return person.name.trim();
  if (place === 'caller') return say(consentText['consents.caller']);
  if (place === 'concerned') return say(consentText['consents.concerned']);
  return say(consentText['consents.other'], { count: Number(place.slice('other-'.length)) + 1 });
}
