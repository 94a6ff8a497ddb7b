import type { Day, Instant } from '../dates.ts';
import type { ReviewReason } from './review-reasons.ts';

/** A report that somebody opened, printed or copied: one line of the log. */
export interface SeenView {
  readonly seq: number;
  readonly at: Instant;
  readonly on: Day;
  /** Minutes after midnight in Rotterdam. */
  readonly minute: number;
  readonly user: string;
  readonly caseId: string;
  /** Printed, or a copy kept. */
  readonly takenOut: boolean;
}

/** Something else of a colleague on a day: a refusal, an emergency, a search. */
export interface SeenAct {
  readonly seq: number;
  readonly at: Instant;
  readonly on: Day;
  readonly user: string;
  readonly kind: 'emergency' | 'tried-closed' | 'refused' | 'search';
  /** The report, or the keyed mark of what was searched for. */
  readonly about: string | null;
}

/** What is known of a colleague and a report he opened. */
export interface ViewFacts {
  /** Handles it, has a task there, stands in, or did something about it in the weeks around. */
  readonly works: boolean;
  readonly name: 'same' | 'surname' | 'other';
  readonly near: boolean;
  readonly sensitive: boolean;
  readonly closedOn: Day | null;
}

/** What was seen in a week. */
export interface SeenWeek {
  readonly views: readonly SeenView[];
  readonly acts: readonly SeenAct[];
  facts(user: string, caseId: string): ViewFacts;
  /** Reports opened per colleague and day in the weeks before: what is usual here. */
  readonly usualPerDay: readonly number[];
  /** A number from 0 to 1 that nobody can foretell: the lot. */
  lot(seq: number): number;
}

/** Something for the reviewer to look at. */
export interface ReviewItem {
  readonly user: string;
  /** Null: it is about a whole day. */
  readonly caseId: string | null;
  readonly seq: number;
  readonly at: Instant;
  readonly lines: number;
  readonly reasons: readonly ReviewReason[];
  readonly weight: number;
}
