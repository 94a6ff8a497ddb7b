import type { Day } from '../dates.ts';
import type { Answer } from '../failure.ts';
import type { UserName } from '../ids.ts';
import type { CaseEvent } from './events.ts';

/** Who decides, and on which day. */
export interface Decider {
  readonly user: UserName;
  readonly today: Day;
}

/** What a decision answers: the events that follow, or the reason why not. */
export type Decision = Answer<readonly CaseEvent[]>;
