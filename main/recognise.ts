import type { Reader } from '../db/handle.ts';
import { type KnownPerson, onePerson, peopleWithKeys } from '../db/known-people.ts';
import type { Scope } from '../db/search.ts';
import type { Person, PersonPlace } from '../shared/case/person.ts';
import { CaseId } from '../shared/ids.ts';
import { likeForms, type PersonLikeness } from '../shared/match/like-person.ts';
import { type PersonForms, personForms } from '../shared/match/person-forms.ts';
import { keysOfForms } from '../shared/match/person-keys.ts';

export interface ToldPerson {
  readonly place: PersonPlace;
  readonly person: Person;
}

/** Somebody told about who may be somebody known. */
export interface Recognised {
  readonly id: string;
  readonly place: PersonPlace;
  readonly known: KnownPerson;
  readonly likeness: PersonLikeness;
  /** The reports from which this one person is known: joined with each other, or plainly of the same one. */
  readonly caseIds: readonly CaseId[];
}

interface Wanted {
  readonly most: number;
  /** The report itself that is on the screen. */
  readonly leaveOut: CaseId | null;
  /** Hints that were put aside: whoever is one with such a person is not shown either. */
  readonly aside: readonly string[];
}

interface Compared extends Omit<Recognised, 'caseIds'> {
  readonly forms: PersonForms;
}

/** A known person with all that is one with him, by id of the hint. */
interface Group {
  readonly best: Compared;
  readonly members: Map<string, string>;
}

/** Where is looked: of the reports that a reader may open. */
export interface Sight {
  readonly reader: Reader;
  readonly scope: Scope;
}

/** So many of the likeliest are looked at for whether they are one. */
const mostCompared = 40;

/** The known persons whom these may be, the likeliest in front, each once however many reports he is known from. */
export function recognise(
  sight: Sight,
  told: readonly ToldPerson[],
  { most, leaveOut, aside }: Wanted,
): readonly Recognised[] {
  const alike = told.flatMap((person) => comparedWith(sight, person)).filter(({ known }) => known.caseId !== leaveOut);
  const groups: Group[] = [];
  const isShown = ({ members }: Group) => !aside.some((id) => members.has(id));
  for (const each of [...alike].sort(byLikelihood).slice(0, mostCompared)) {
    const group = groups.find(({ best, members }) => members.has(each.id) || isPlainlyOne(best, each));
    if (group) group.members.set(each.id, each.known.caseId);
    else if (groups.filter(isShown).length < most) groups.push(groupOf(sight, each));
  }
  return groups.filter(isShown).map(({ best: { forms: _, ...best }, members }) => ({
    ...best,
    caseIds: [...new Set(members.values())].map((caseId) => CaseId.parse(caseId)),
  }));
}

function comparedWith({ reader, scope }: Sight, { place, person }: ToldPerson): Compared[] {
  const told = personForms(person);
  return peopleWithKeys(reader, scope, keysOfForms(told)).flatMap((known) => {
    const forms = formsOf(known);
    const likeness = likeForms(told, forms);
    return likeness.kind === 'none' ? [] : [{ id: hintId(place, known), place, known, likeness, forms }];
  });
}

/** The same persons come up at each keystroke: their forms are made once. Emptied when it is full. */
const remembered = new Map<string, PersonForms>();
const mostRemembered = 5000;

function formsOf(known: KnownPerson): PersonForms {
  const told = [known.name, known.phone, known.email, known.address, known.postcode, known.born].join('\n');
  const forms = remembered.get(told) ?? personForms(known);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(told, forms);
  return forms;
}

/** By which a hint is put aside: the person typed and the person known. */
function hintId(
  place: PersonPlace,
  { caseId, place: of }: { readonly caseId: string; readonly place: string },
): string {
  return `person/${place}/${caseId}/${of}`;
}

function byLikelihood({ likeness: one }: Compared, { likeness: other }: Compared): number {
  if (one.kind !== other.kind) return one.kind === 'same-person' ? -1 : 1;
  return other.weight - one.weight;
}

function isPlainlyOne(one: Compared, other: Compared): boolean {
  // The same known person, seen as one and as a housemate of two persons typed, is one hint.
  if (one.known.caseId === other.known.caseId && one.known.place === other.known.place) return true;
  const { kind, strength } = likeForms(one.forms, other.forms);
  return one.place === other.place && kind === 'same-person' && strength === 'strong';
}

function groupOf({ reader }: Sight, best: Compared): Group {
  const { caseId, place } = best.known;
  const ones = onePerson(reader, { caseId, place });
  return { best, members: new Map(ones.map((one) => [hintId(best.place, one), one.caseId])) };
}
