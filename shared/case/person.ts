import { z } from 'zod';
import { Code } from '../ids.ts';
import { Name } from '../typed-text.ts';

/** What a person may be asked for. "Asked, and not known or not told" is an answer too (`unknown`). */
export const personFacts = ['name', 'phone', 'email', 'address', 'postcode', 'born'] as const;
export type PersonFact = (typeof personFacts)[number];

/** Ways in which a person wants to be reached. */
export const reachWays = ['phone', 'mail', 'letter', 'visit'] as const;

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
  /** What was asked and is not known, or is not told. */
  unknown: z.array(z.enum(personFacts)).max(personFacts.length).default([]),
  /** How this person wants to be reached, and when, as told ("na vijven"). */
  reachBy: z.enum(reachWays).nullable().default(null),
  reachWhen: Name.default(''),
  /** The language for which an interpreter is needed, as told; empty: none is needed. */
  interpreter: Name.default(''),
  /** Others at home must not notice: whoever calls or writes asks first whether it is safe (PRI-04). */
  askFirst: z.boolean().default(false),
});
export type Person = z.infer<typeof Person>;

/** Somebody else in the matter: in which role (list person-roles), and on what basis he acts for another (list acting-bases). */
export const OtherPerson = z.object({ role: Code, basis: Code.nullable(), person: Person });
export type OtherPerson = z.infer<typeof OtherPerson>;

/** Which person of a report: who calls, whom it is about, or one of the others by place. */
export const PersonPlace = z.enum([
  'caller',
  'concerned',
  'other-0',
  'other-1',
  'other-2',
  'other-3',
  'other-4',
  'other-5',
  'other-6',
  'other-7',
]);
export type PersonPlace = z.infer<typeof PersonPlace>;

/** The person at a place of a report; null when there is none. */
export function personAt(
  { caller, concerned, others }: { caller: Person; concerned: Person | null; others: readonly OtherPerson[] },
  place: PersonPlace,
): Person | null {
  if (place === 'caller') return caller;
  if (place === 'concerned') return concerned;
  return others[Number(place.slice('other-'.length))]?.person ?? null;
}

export const nobody: Person = {
  name: '',
  phone: '',
  email: '',
  address: '',
  postcode: '',
  born: '',
  unknown: [],
  reachBy: null,
  reachWhen: '',
  interpreter: '',
  askFirst: false,
};
