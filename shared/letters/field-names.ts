/** Fields of which the report, its check, the office or the lists give the value. */
const knownFields = [
  // to whom
  'ontvanger',
  'adres-ontvanger',
  'aanhef',
  // the report
  'kenmerk',
  'ontvangen-op',
  'onderwerp',
  'onderwerpen',
  'verhaal',
  'wens',
  'wet',
  'melder',
  'adres-melder',
  'telefoon-melder',
  'email-melder',
  'betrokkene',
  'organisatie',
  'adres-organisatie',
  'afloop',
  // the check and its terms
  'instantie',
  'ombudsman',
  'ontbreekt',
  'klacht-ontvangen-op',
  'besluit-van',
  'reactie-uiterlijk',
  'antwoord-uiterlijk',
  'antwoord-artikel',
  'bezwaar-uiterlijk',
  'beroep-uiterlijk',
  'ombudsman-uiterlijk',
  'aanvullen-uiterlijk',
  'doorzenden-artikel',
  'opvolgen-op',
  // the office and who writes
  'vandaag',
  'medewerker',
  'kantoor',
  'adres-kantoor',
  'telefoon-kantoor',
  'email-kantoor',
  'uren-kantoor',
] as const;

/** Fields that nothing knows beforehand: whoever makes the letter writes them, or another part of the program gives them. */
const askedFields = ['gevraagd', 'antwoord-graag-voor', 'afspraken', 'toelichting', 'klacht'] as const;

/** The closed list of fields of a template, by the Dutch names that its writers use. What each means: `text/letters.ts`. */
export const fieldNames = [...knownFields, ...askedFields] as const;
export type FieldName = (typeof fieldNames)[number];

/**
 * What stands where a field has no value in this report. A field that is not named here has no fallback: the letter says what
 * it still needs before it is made.
 */
export const fallbacks: Readonly<Partial<Record<FieldName, string>>> = {
  'adres-ontvanger': '',
  aanhef: 'Geachte heer of mevrouw',
  onderwerp: 'uw melding',
  onderwerpen: 'uw melding',
  wens: '',
  wet: 'de Wmo of de Jeugdwet',
  'adres-melder': '',
  'telefoon-melder': '',
  'email-melder': '',
  'adres-organisatie': '',
  ombudsman: 'de Ombudsman',
  'antwoord-artikel': '',
  'doorzenden-artikel': '',
  'adres-kantoor': '',
  'telefoon-kantoor': '',
  'email-kantoor': '',
  'uren-kantoor': '',
  toelichting: '',
};

/** True when a template may use a field of this name. */
export function isFieldName(name: string): name is FieldName {
  return fieldNames.some((known) => known === name);
}

/** The place of a field that still needs its words, as it reads in a letter before it is made. */
export function gapOf(field: FieldName): string {
  return `[${field}]`;
}
