import { ageOf, minorAge } from '../../shared/case/born.ts';
import type { Intake } from '../../shared/case/intake.ts';
import type { Day } from '../../shared/dates.ts';

/** Somebody who is or may be a minor: whose place that is, and how young. `young`: by the role alone, without an age. */
export interface Minor {
  readonly place: 'caller' | 'concerned';
  readonly age: 'under-16' | 'under-18' | 'young';
}

/** A young person who reports something (list reporter-roles). */
const youngReporter = 'JGD';

/** The minor in a report, as far as the births told or the role of the caller say; null when there is none. */
export function minorOf({ caller, concerned, reporterRole }: Intake, today: Day): Minor | null {
  const callerAge = minorAge(caller.born, today);
  if (callerAge !== null) return { place: 'caller', age: callerAge };
  if (reporterRole === youngReporter && ageOf(caller.born, today) === null) return { place: 'caller', age: 'young' };
  const age = concerned === null ? null : minorAge(concerned.born, today);
  return age === null ? null : { place: 'concerned', age };
}
