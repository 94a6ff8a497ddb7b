import { setCaller } from '../db/cases.ts';
import type { Writer } from '../db/handle.ts';
import { keyedHash } from '../db/keys.ts';
import { onePerson, type PersonOfCase, readTold } from '../db/known-people.ts';
import { peopleOf } from '../db/people.ts';
import type { CaseState } from '../shared/case/state.ts';
import { fold } from '../shared/match/fold.ts';
import type { Told } from '../shared/match/person-forms.ts';
import { phoneDigits } from '../shared/match/phone-digits.ts';

/** The same caller gives the same mark: by telephone, else by mail address, else by name with postcode or birth. */
export function callerMark({ keys }: Pick<Writer, 'keys'>, caller: Told): string | null {
  const phone = phoneDigits(caller.phone);
  const name = fold(caller.name);
  const beside = fold(`${caller.postcode}${caller.born}`).replaceAll(/\s/g, '');
  const identity = phone || fold(caller.email) || (name && beside ? `${name}/${beside}` : '');
  return identity ? keyedHash(keys.identity, 'caller', identity) : null;
}

/** Everybody who is one with a person of this report, as the rows stand now: before or after it is written anew. */
export function personsJoinedWith(writer: Writer, { id, intake }: CaseState): readonly PersonOfCase[] {
  return peopleOf(intake).flatMap(({ place }) => onePerson(writer, { caseId: id, place }));
}

/**
 * Persons who were said to be one have one mark, so that distinct callers are counted right: that of the first report that
 * gives one. Whoever was parted has his own again.
 */
export function settleCallerMarks(writer: Writer, touched: readonly PersonOfCase[]): void {
  const settled = new Set<string>();
  for (const person of touched) {
    if (settled.has(nameOf(person))) continue;
    const ones = onePerson(writer, person);
    const mark = markOf(writer, ones);
    for (const one of ones) {
      settled.add(nameOf(one));
      if (one.place === 'caller') setCaller(writer, one.caseId, mark);
    }
  }
}

function markOf(writer: Writer, ones: readonly PersonOfCase[]): string | null {
  const marks = ones.flatMap((one) => {
    const told = readTold(writer, one);
    return (told && callerMark(writer, told)) ?? [];
  });
  const [first] = ones;
  if (marks[0] !== undefined || ones.length < 2 || !first) return marks[0] ?? null;
  return keyedHash(writer.keys.identity, 'caller', `person/${nameOf(first)}`);
}

function nameOf({ caseId, place }: PersonOfCase): string {
  return `${caseId}/${place}`;
}
