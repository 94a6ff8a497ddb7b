import type { Stage } from '../case/stages.ts';
import type { Calendar } from './calendar.ts';
import type { Path } from './endings.ts';
import type { PlannedMatter } from './matter.ts';
import type { Persona } from './persona.ts';

/** What a course is planned from. */
export interface CourseParts {
  readonly kind: string;
  readonly channel: string;
  readonly matter: PlannedMatter;
  readonly persona: Persona;
  readonly anonymous: boolean;
  readonly replyPossible: boolean;
  /** The place in the calendar of the day it came in, and the minute of that day. */
  readonly place: number;
  readonly minute: number;
  readonly calendar: Calendar;
  /** The stage it must be in today, so that every stage can be seen; null: as it falls. */
  readonly aim: Stage | null;
}

/** The road of a report, the outcome at its end and its length in days. */
export interface Road {
  readonly path: Path;
  readonly ending: string;
  readonly length: number;
}

/** Kinds that are answered rather than handled. */
export const quickKinds: ReadonlySet<string> = new Set(['VRG', 'SIG', 'CMP']);
