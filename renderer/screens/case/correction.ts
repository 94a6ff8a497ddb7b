import { correctedIntake, Intake, type IntakeChanges } from '../../../shared/case/intake.ts';
import { Person } from '../../../shared/case/person.ts';
import { withConcernedName } from '../../intake-fields/intake-form.ts';

/** What differs: only the members that a correction changes. */
export function changesBetween(before: Intake, after: Intake): IntakeChanges {
  const changes: IntakeChanges = {};
  const take = <Key extends keyof Intake>(key: Key) => {
    if (!isSame(before[key], after[key])) changes[key] = after[key];
  };
  for (const key of Intake.keyof().options) take(key);
  return changes;
}

interface Meanwhile {
  /** As it stood when the form opened. */
  readonly seen: Intake;
  readonly typed: Intake;
  /** As another left it since. */
  readonly now: Intake;
}

/** What another changed in the meantime, with what was typed here on top: nobody's correction is turned back unseen. */
export function mergedIntake({ seen, typed, now }: Meanwhile): Intake {
  const mine = changesBetween(seen, typed);
  const concerned =
    seen.concerned && typed.concerned && now.concerned
      ? mergedPerson({ seen: seen.concerned, typed: typed.concerned, now: now.concerned })
      : mine.concerned === undefined
        ? now.concerned
        : typed.concerned;
  return {
    ...correctedIntake(now, mine),
    caller: mergedPerson({ seen: seen.caller, typed: typed.caller, now: now.caller }),
    concerned,
  };
}

/** As typed; a person concerned of whom nothing is left is the caller again. */
export function settledIntake(seen: Intake, typed: Intake): Intake {
  const { concerned } = typed;
  const isNameless = concerned?.name.trim() === '' && !concerned.unknown.includes('name');
  const isEmptied = isNameless && !isSame(seen.concerned, concerned);
  return isEmptied ? withConcernedName(typed, '') : typed;
}

function mergedPerson({ seen, typed, now }: Record<keyof Meanwhile, Person>): Person {
  const merged = { ...now };
  const take = <Key extends keyof Person>(key: Key) => {
    if (!isSame(typed[key], seen[key])) merged[key] = typed[key];
  };
  for (const key of Person.keyof().options) take(key);
  return merged;
}

/** Both sides have their members in the order of the schema, so their texts can be compared. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
