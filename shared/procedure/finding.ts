import type { IsoDay } from '../terms/day-number.ts';
import type { LastDay, TermWarning } from '../terms/last-day.ts';
import type { Action, DeadlineKind, Desk, Flag, Outcome } from './codes.ts';

/** How a deadline was found: counted, set by somebody (announced, agreed, given), or the day after another day. */
export type Explanation =
  | { readonly kind: 'counted'; readonly lastDay: LastDay }
  | { readonly kind: 'set'; readonly day: IsoDay }
  | { readonly kind: 'day-after'; readonly day: IsoDay };

/** A day to hold to. `on` may lie outside 1900–2100. */
export interface Deadline {
  readonly kind: DeadlineKind;
  readonly on: IsoDay;
  readonly article: string;
  readonly explanation: Explanation;
}

/** What the check finds for one matter. Each flag, action and deadline kind stands in it at most once. */
export interface MatterFinding {
  readonly outcome: Outcome;
  readonly desk: Desk | null;
  readonly flags: readonly Flag[];
  readonly actions: readonly Action[];
  readonly deadlines: readonly Deadline[];
  readonly articles: readonly string[];
  readonly warnings: readonly TermWarning[];
}

/** What the check finds for a report; `parts`, one per matter in the same order, only with O-SPLIT. */
export interface Finding extends MatterFinding {
  readonly id?: string;
  readonly parts?: readonly MatterFinding[];
}

type PrintedMatter = Omit<MatterFinding, 'deadlines' | 'warnings'> & {
  readonly deadlines: readonly Omit<Deadline, 'explanation'>[];
  readonly warnings?: readonly TermWarning[];
};
export type PrintedFinding = PrintedMatter & { readonly id?: string; readonly parts?: readonly PrintedMatter[] };

/** The finding as other programs read it: without the explanations, and `warnings` only when there are any. */
export function printedFinding({ id, parts, ...finding }: Finding): PrintedFinding {
  return {
    ...(id === undefined ? {} : { id }),
    ...printedMatter(finding),
    ...(parts ? { parts: parts.map(printedMatter) } : {}),
  };
}

function printedMatter({ deadlines, warnings, ...rest }: MatterFinding): PrintedMatter {
  return {
    ...rest,
    deadlines: deadlines.map(({ kind, on, article }) => ({ kind, on, article })),
    ...(warnings.length > 0 ? { warnings } : {}),
  };
}
