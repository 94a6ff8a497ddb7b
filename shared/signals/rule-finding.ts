import { z } from 'zod';
import { WatchRuleAbout } from '../contract/watch-rule.ts';
import { Day } from '../dates.ts';
import { Name } from '../typed-text.ts';

/** What is kept of what a rule found: the rule as it read then, for it may be changed later, and the numbers. */
export const RuleFinding = z.object({
  name: Name,
  reason: Name,
  about: WatchRuleAbout,
  count: z.number().int(),
  days: z.number().int(),
  /** The day on which the number of the rule was reached, and that of the last report. */
  reachedOn: Day,
  until: Day,
  /** The most reports within the days of the rule, the last day of those, and how many persons they are of. */
  most: z.number().int(),
  mostOn: Day,
  persons: z.number().int(),
  /** Distinct known callers of all its reports, and each report without a known caller as one. */
  callers: z.number().int(),
  repeated: z.number().int(),
  /** Reports of it that no longer belong to it. */
  moved: z.number().int(),
});
export type RuleFinding = z.infer<typeof RuleFinding>;
