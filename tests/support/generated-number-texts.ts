import { type Random, randomFrom } from '../../shared/random.ts';
import {
  accountNumber,
  amount,
  caseNumber,
  clientNumber,
  dateText,
  foreignPhone,
  iban,
  invoiceNumber,
  phone,
  postcode,
} from './numbers/ordinary-numbers.ts';
import { announcements, bareSentences, besideTheWord, ordinarySentences } from './numbers/sentences.ts';
import { passesElevenTest, serviceNumber, serviceNumberTyped } from './numbers/service-numbers.ts';

export type NumberKind = 'service-number' | OrdinaryKind;

/** A text as a handler types it, with one number in it that matters. */
export interface NumberText {
  readonly text: string;
  readonly kind: NumberKind;
  /** The number as it stands in the text. */
  readonly number: string;
  /** Where the number begins in the text, in code units. */
  readonly at: number;
  /** The number follows upon "bsn", "burgerservicenummer" or "sofinummer". */
  readonly announced: boolean;
  /** Its digits are nine and pass the eleven-test of the citizen service number: always of one, by chance of another. */
  readonly passes: boolean;
}

const ordinaryCounts = {
  phone: 300,
  'foreign-phone': 100,
  'case-number': 100,
  iban: 100,
  account: 60,
  postcode: 60,
  date: 80,
  amount: 60,
  invoice: 70,
  client: 70,
} as const;
export type OrdinaryKind = keyof typeof ordinaryCounts;

/**
 * 1,000 texts with one invented citizen service number each, half of them after the word for it, and 1,000 texts with another
 * number. Accounts of nine digits pass the eleven-test of accounts, so that one in ten passes that of the service number too,
 * and client numbers of nine digits are drawn at random, so that one in eleven does. In twenty texts a telephone or case number
 * stands in a sentence in which the word "bsn" falls about something else.
 */
export function generateNumberTexts(seed: string): readonly NumberText[] {
  const random = randomFrom(`${seed}/numbers`);
  const announced = Array.from({ length: 500 }, () => serviceNumberText(announcements, true, random));
  const bare = Array.from({ length: 500 }, () => serviceNumberText(bareSentences, false, random));
  const ordinary = ordinaryKinds.flatMap((kind) =>
    Array.from({ length: ordinaryCounts[kind] }, (_, at) => ordinaryText(kind, at, random)),
  );
  return [...announced, ...bare, ...ordinary];
}

const ordinaryKinds = [
  'phone',
  'foreign-phone',
  'case-number',
  'iban',
  'account',
  'postcode',
  'date',
  'amount',
  'invoice',
  'client',
] as const satisfies readonly OrdinaryKind[];

const makers: Readonly<Record<OrdinaryKind, (random: Random) => string>> = {
  phone,
  'foreign-phone': foreignPhone,
  'case-number': caseNumber,
  iban,
  account: accountNumber,
  postcode,
  date: dateText,
  amount,
  invoice: invoiceNumber,
  client: clientNumber,
};

function serviceNumberText(sentences: readonly string[], announced: boolean, random: Random): NumberText {
  const number = serviceNumberTyped(serviceNumber(random), random);
  const before = random.chance(0.15) ? `${random.pick(extras)(random)} ` : '';
  const after = random.chance(0.15) ? ` ${random.pick(extras)(random)}` : '';
  const filled = filledIn(random.pick(sentences), number);
  return {
    text: `${before}${filled.text}${after}`,
    kind: 'service-number',
    number,
    at: before.length + filled.at,
    announced,
    passes: true,
  };
}

/** What else is told in the same breath. */
const extras: readonly ((random: Random) => string)[] = [
  (random) => `Bereikbaar op ${phone(random)}.`,
  (random) => `Gebeld op ${dateText(random)}.`,
  (random) => `Het gaat om zaak ${caseNumber(random)}.`,
  (random) => `Postcode ${postcode(random)}.`,
];

function ordinaryText(kind: OrdinaryKind, at: number, random: Random): NumberText {
  const number = makers[kind](random);
  const misleading = at < 10 && (kind === 'phone' || kind === 'case-number');
  const filled = filledIn(random.pick(misleading ? besideTheWord[kind] : ordinarySentences[kind]), number);
  return { ...filled, kind, number, announced: false, passes: passesElevenTest(number.replace(/\D/g, '')) };
}

function filledIn(sentence: string, number: string): Pick<NumberText, 'text' | 'at'> {
  return { text: sentence.replace('#', () => number), at: sentence.indexOf('#') };
}
