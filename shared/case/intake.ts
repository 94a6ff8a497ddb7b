import { z } from 'zod';
import { Day, Instant } from '../dates.ts';
import { Code } from '../ids.ts';
import { cleanText } from '../privacy/clean-text.ts';

/** The longest name and the longest text, in code points (reliability bar, section 2.1). */
export const nameLength = 200;
export const textLength = 200_000;

const codePoints = (most: number) => (text: string) => text.length <= most || [...text].length <= most;
/** Words as typed, in one form: no control characters, no halves of characters (they do not survive the database). */
const typed = () => z.string().overwrite((text) => cleanText(text).text);
export const Name = typed().refine(codePoints(nameLength), 'too long');
export const Text = typed().refine(codePoints(textLength), 'too long');

/** A person as told on the phone. Nothing is required: what the caller did not say stays empty. */
export const Person = z.object({
  name: Name,
  phone: Name,
  email: Name,
  address: Name,
  /** As typed; a Dutch postcode gives the area, a foreign one is kept. */
  postcode: Name,
  /** Year of birth or a whole date, as told. */
  born: Name,
});
export type Person = z.infer<typeof Person>;

/** Whom the report is about: a kind of organisation, and the organisation itself when it is known. */
export const Party = z.object({ kind: Code, organisation: Code.nullable() });
export type Party = z.infer<typeof Party>;

/** What is taken down when a report comes in, as typed. Codes come from the register's lists. */
export const Intake = z.object({
  channel: Code,
  /** The day it came in, which may lie before today. */
  receivedOn: Day,
  /** The moment, when it is known. */
  receivedAt: Instant.nullable(),
  kind: Code,
  law: z.enum(['wmo', 'jw', 'both', 'other']).nullable(),
  anonymous: z.boolean(),
  /** The Meldpunt can answer: the office's norm of five working days counts (RTD-05). */
  replyPossible: z.boolean(),
  reporterRole: Code.nullable(),
  caller: Person,
  /** The person it is about, when that is not the caller. */
  concerned: Person.nullable(),
  parties: z.array(Party).max(5),
  subjects: z.array(Code).max(10),
  area: Code.nullable(),
  wijk: Code.nullable(),
  /** The matter in a few words; empty: the first subject names it. */
  title: Name,
  story: Text,
  wishes: Text,
});
export type Intake = z.infer<typeof Intake>;

/** What a correction changes: only the members that are given. */
export const IntakeChanges = Intake.partial();
export type IntakeChanges = z.infer<typeof IntakeChanges>;

/** The intake with a correction; an absent member leaves the old one. */
export function correctedIntake(intake: Intake, changes: IntakeChanges): Intake {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...intake, ...Object.fromEntries(given) };
}

export const nobody: Person = { name: '', phone: '', email: '', address: '', postcode: '', born: '' };
