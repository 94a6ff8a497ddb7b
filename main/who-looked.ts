import { readRow } from '../db/cases.ts';
import type { Reader } from '../db/handle.ts';
import { onePerson } from '../db/known-people.ts';
import { joinedHere } from '../db/ties.ts';
import { readAbout } from '../db/viewers.ts';
import type { PersonPlace } from '../shared/case/person.ts';
import { purposes } from '../shared/contract/call.ts';
import type { Viewers, ViewersLine } from '../shared/contract/viewers.ts';
import { type Day, dayOf, instant } from '../shared/dates.ts';
import { CaseId, CaseNumber } from '../shared/ids.ts';

/**
 * Who looked at a person (reliability bar, P28; AVG article 15): by day and role, not by name. That names of colleagues need
 * not be told, and what was done, when and what for must: Court of Justice, 22 June 2023, C-579/21.
 */
export function whoLooked(reader: Reader, caseId: CaseId, place: PersonPlace): Viewers {
  const numbers = numbersOf(reader, reportsOf(reader, caseId, place));
  const rows = readAbout(reader, [...numbers.keys()]);
  const lines = new Map<string, ViewersLine>();
  for (const { at, role, purpose, action, object } of rows) {
    const number = numbers.get(object ?? '');
    if (number === undefined) continue;
    const on = dayIn(at);
    const key = [on, role, purpose, action, number].join('\n');
    const known = lines.get(key);
    const made = {
      on,
      role,
      purpose: purposes.find((each) => each === purpose) ?? 'oversight',
      action,
      number,
      times: 1,
    };
    lines.set(key, known ? { ...known, times: known.times + 1 } : made);
  }
  return {
    numbers: [...numbers.values()].sort(),
    people: new Set(rows.map(({ user }) => user)).size,
    lines: [...lines.values()],
  };
}

/** The report, those in which this person was said to be the same one, and those that were joined with one of them. */
function reportsOf(reader: Reader, caseId: CaseId, place: PersonPlace): readonly CaseId[] {
  const same = [caseId, ...onePerson(reader, { caseId, place }).map((one) => CaseId.parse(one.caseId))];
  const into = same.flatMap((id) => readRow(reader, id)?.joinedInto ?? []);
  const here = same.flatMap((id) => joinedHere(reader, id));
  return [...new Set([...same, ...[...into, ...here].map((id) => CaseId.parse(id))])];
}

function numbersOf(reader: Reader, ids: readonly CaseId[]): ReadonlyMap<string, CaseNumber> {
  return new Map(
    ids.flatMap((id) => {
      const row = readRow(reader, id);
      return row ? [[String(id), CaseNumber.parse(row.number)] as const] : [];
    }),
  );
}

/** The days of one log are few: each is worked out once. */
const days = new Map<string, Day>();

function dayIn(at: string): Day {
  const hour = at.slice(0, 13);
  const known = days.get(hour) ?? dayOf(instant(at));
  if (days.size > 20_000) days.clear();
  days.set(hour, known);
  return known;
}
