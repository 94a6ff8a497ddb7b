import type { FieldName } from './field-names.ts';
import type { LetterFacts } from './letter-facts.ts';
import type { RecipientKind } from './recipients.ts';

/** An invented report by which a template is shown while it is written: everything in it is known. */
const values: Readonly<Record<FieldName, string>> = {
  ontvanger: 'Samira Voorbeeld',
  'adres-ontvanger': 'Voorbeeldstraat 12\n3000 AA Rotterdam',
  aanhef: 'Geachte Samira Voorbeeld',
  kenmerk: '2026-00123',
  'ontvangen-op': 'maandag 2 november 2026',
  onderwerp: 'hulp die niet kwam',
  onderwerpen: 'wachttijd en bejegening',
  verhaal: 'De hulp kwam drie weken niet. Niemand belde mij terug.',
  wens: 'Ik wil dat de hulp weer op vaste dagen komt.',
  wet: 'Wet maatschappelijke ondersteuning 2015',
  melder: 'Samira Voorbeeld',
  'adres-melder': 'Voorbeeldstraat 12\n3000 AA Rotterdam',
  'telefoon-melder': '010 000 00 12',
  'email-melder': 'samira@example.nl',
  betrokkene: 'Samira Voorbeeld',
  organisatie: 'Maasbocht Thuishulp',
  'adres-organisatie': 'Voorbeeldkade 1\n3000 AB Rotterdam',
  afloop: 'informatie of advies gegeven',
  instantie: 'de gemeente, afdeling klachten',
  ombudsman: 'de Ombudsman Rotterdam',
  ontbreekt: 'de handtekening\nde datum',
  'klacht-ontvangen-op': 'dinsdag 15 september 2026',
  'besluit-van': 'donderdag 1 oktober 2026',
  'reactie-uiterlijk': 'maandag 9 november 2026',
  'antwoord-uiterlijk': 'dinsdag 27 oktober 2026',
  'antwoord-artikel': 'artikel 9:11 lid 1 van de Algemene wet bestuursrecht',
  'bezwaar-uiterlijk': 'donderdag 12 november 2026',
  'beroep-uiterlijk': 'donderdag 12 november 2026',
  'ombudsman-uiterlijk': 'woensdag 27 oktober 2027',
  'aanvullen-uiterlijk': 'maandag 16 november 2026',
  'doorzenden-artikel': 'artikel 6:15 van de Algemene wet bestuursrecht',
  'opvolgen-op': 'maandag 14 december 2026',
  vandaag: 'dinsdag 3 november 2026',
  medewerker: 'Joris Voorbeeld',
  kantoor: 'Meldpunt Wmo en Jeugdwet',
  'adres-kantoor': 'Voorbeeldplein 4\n3000 AC Rotterdam',
  'telefoon-kantoor': '010 000 00 00',
  'email-kantoor': 'meldpunt@example.nl',
  'uren-kantoor': 'maandag tot en met vrijdag van 9.00 tot 17.00 uur',
  gevraagd: 'Een kopie van de brief van 15 september\nDe naam van wie u sprak',
  'antwoord-graag-voor': 'maandag 16 november 2026',
  afspraken: 'Wij schrijven de klacht samen op 9 november\nU leest haar na en ondertekent',
  toelichting: 'Maasbocht Thuishulp stuurt weer iedere dinsdag hulp.',
  klacht: 'De hulp kwam drie weken niet. Niemand belde mij terug.',
};

/** The invented report of the live example, as a letter to somebody of this kind sees it. */
export function exampleFacts(to: RecipientKind): LetterFacts {
  return {
    values: { ...values, ...addressees[to] },
    to,
    kind: 'complaint',
    law: 'wmo',
    role: 'self',
    outcomes: ['O-REFER'],
    desks: ['municipality'],
    flags: [],
    terms: ['meldpunt-reaction', 'statutory-last-day', 'ombudsman-last-day'],
    circumstances: ['in-writing', 'reply-possible', 'consent-to-pass-on'],
  };
}

const addressees: Readonly<Record<RecipientKind, Readonly<Partial<Record<FieldName, string>>>>> = {
  person: {},
  organisation: {
    ontvanger: values.organisatie,
    'adres-ontvanger': values['adres-organisatie'],
    aanhef: '',
  },
  ombudsman: { ontvanger: 'De Ombudsman Rotterdam', 'adres-ontvanger': '', aanhef: '' },
  other: { ontvanger: 'De gemeente Rotterdam', 'adres-ontvanger': '', aanhef: '' },
};
