import { day, isDay } from '../dates.ts';
import type { IsoDay } from '../terms/day-number.ts';
import { formatDay } from './format-day.ts';
import { sentence } from './text.ts';
import { words } from './words.ts';

/** How a letter says things; letters are in Dutch, so only that side is read today. */
const said = words({
  'letter.dear': { nl: 'Geachte {name}', en: 'Dear {name}' },
  'letter.article': { nl: 'artikel {number} van de {act}', en: 'article {number} of the {act}' },
  'letter.awb': { nl: 'Algemene wet bestuursrecht', en: 'General Administrative Law Act' },
  'letter.wmo': { nl: 'Wet maatschappelijke ondersteuning 2015', en: 'Social Support Act 2015' },
  'letter.jw': { nl: 'Jeugdwet', en: 'Youth Act' },
  'letter.both': {
    nl: 'Wet maatschappelijke ondersteuning 2015 en de Jeugdwet',
    en: 'Social Support Act 2015 and the Youth Act',
  },
  'letter.date': { nl: 'Datum: {day}', en: 'Date: {day}' },
  'letter.reference': { nl: 'Ons kenmerk: {number}', en: 'Our reference: {number}' },
  'letter.and': { nl: '{first} en {last}', en: '{first} and {last}' },
});

/** Of which year a letter never is: so the year is always said. */
const longAgo = day('1900-01-01');

/** A day as a letter writes it, always with its year: maandag 28 december 2026. */
export function dayInLetter(on: IsoDay): string {
  return isDay(on) ? formatDay(on, 'nl', { form: 'full', today: longAgo }) : on;
}

/** Whom a letter greets; undefined without a name. */
export function greetingOf(name: string): string | undefined {
  return name.trim() === '' ? undefined : sentence(said['letter.dear'], 'nl', { name: name.trim() });
}

/** The acts under which a report falls, as a letter names them; undefined where none is known. */
export function actsInLetter(law: 'wmo' | 'jw' | 'both' | 'other' | null): string | undefined {
  return law === null || law === 'other' ? undefined : sentence(said[`letter.${law}`], 'nl');
}

const acts = [
  [/^Awb (.+)$/, said['letter.awb']],
  [/^Wmo(?: 2015)? (.+)$/, said['letter.wmo']],
  [/^(?:Jeugdwet|JW) (.+)$/, said['letter.jw']],
] as const;

/** An article as a citizen can look it up; undefined for a norm of the office, which stands in no act. */
export function articleInLetter(article: string): string | undefined {
  for (const [pattern, act] of acts) {
    const number = pattern.exec(article)?.[1];
    if (number && !number.includes('·'))
      return sentence(said['letter.article'], 'nl', { number, act: sentence(act, 'nl') });
  }
  return undefined;
}

/** Names in a row: a, b en c. */
export function inARow(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return sentence(said['letter.and'], 'nl', { first: names.slice(0, -1).join(', '), last });
}

/** The lines of a letter that say when it was made and under which number it is kept. */
export function dateAndReference(madeOn: IsoDay, reference: string): readonly string[] {
  const date = sentence(said['letter.date'], 'nl', { day: dayInLetter(madeOn) });
  return reference === '' ? [date] : [date, sentence(said['letter.reference'], 'nl', { number: reference })];
}
