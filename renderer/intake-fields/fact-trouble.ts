import { readBorn } from '../../shared/case/born.ts';
import type { PersonFact } from '../../shared/case/person.ts';
import { phoneTrouble } from '../../shared/reference/phone.ts';
import { parsePostcode } from '../../shared/reference/postcode.ts';
import { peopleText } from '../../shared/text/people.ts';
import type { Speech } from '../parts/language.tsx';

/**
 * What seems wrong with something told of a person, or how it was read where two ways are possible; null when there is
 * nothing to say. It points out and never refuses: foreign numbers, postcodes and addresses are taken as they come.
 */
export function factTrouble(fact: PersonFact, told: string, speech: Speech): string | null {
  switch (fact) {
    case 'phone':
      return ofPhone(told, speech);
    case 'email':
      return ofEmail(told, speech);
    case 'postcode':
      return ofPostcode(told, speech);
    case 'born':
      return ofBirth(told, speech);
    default:
      return null;
  }
}

function ofPhone(told: string, { say }: Speech): string | null {
  const trouble = phoneTrouble(told);
  if (trouble === null) return null;
  if (trouble.kind === 'no-area-code') return say(peopleText['people.phone-area']);
  const words = trouble.kind === 'too-short' ? peopleText['people.phone-short'] : peopleText['people.phone-long'];
  return say(words, { digits: trouble.digits });
}

/** Like the format `email`, several behind each other allowed. */
const wholeAddress = /^[^@\s]+@[^@\s]+\.[^@\s]{2,}$/u;

function ofEmail(told: string, { say }: Speech): string | null {
  const addresses = told.split(/[\s,;]+|(?:^|\s)(?:of|or)(?=\s)/u).filter((each) => each !== '');
  if (addresses.length === 0 || addresses.every((each) => wholeAddress.test(each))) return null;
  return say(told.includes('@') ? peopleText['people.email-partial'] : peopleText['people.email-at']);
}

function ofPostcode(told: string, { say }: Speech): string | null {
  const { kind, digits } = parsePostcode(told);
  if (kind === 'not-issued') return say(peopleText['people.postcode-none']);
  if (kind !== 'partial') return null;
  return say(digits === null ? peopleText['people.postcode-digits'] : peopleText['people.postcode-letters']);
}

const impossible = {
  'no-such-day': peopleText['people.born-no-day'],
  future: peopleText['people.born-future'],
  'too-long-ago': peopleText['people.born-long-ago'],
} as const;

function ofBirth(told: string, { say, today, formatDay }: Speech): string | null {
  const born = readBorn(told, today);
  if (born.kind === 'impossible') return say(impossible[born.why]);
  if (born.kind === 'year-or-age')
    return say(peopleText['people.born-or-age'], { year: `${born.year}`, age: born.age });
  if (born.kind === 'read' && born.isUnsure) {
    return say(peopleText['people.born-read-as'], { day: formatDay(born.first, 'date') });
  }
  return null;
}
