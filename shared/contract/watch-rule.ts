import { z } from 'zod';
import { Day } from '../dates.ts';
import { Code, UserName, WatchRuleId } from '../ids.ts';
import { Name } from '../typed-text.ts';
import { read, write } from './call.ts';

const signalling = { purpose: 'signalling' } as const;

/** What a rule looks for; null is not looked at, and of what is given all must hold. */
export const WatchRuleAbout = z.object({
  organisation: Code.nullable(),
  /** A group of subjects stands for all below it. */
  subject: Code.nullable(),
  area: Code.nullable(),
  wijk: Code.nullable(),
  law: z.enum(['wmo', 'jw', 'both', 'other']).nullable(),
  kind: Code.nullable(),
  /** Only reports in which danger was marked. */
  danger: z.boolean(),
});
export type WatchRuleAbout = z.infer<typeof WatchRuleAbout>;

/** `count` reports within `days` days are told; 1 report in 1 day: each report is. */
const WatchRuleTerms = WatchRuleAbout.extend({
  count: z.number().int().min(1).max(1000),
  days: z.number().int().min(1).max(365),
});

const Said = Name.refine((text) => text.trim() !== '', 'empty');

const WatchRuleInput = WatchRuleTerms.extend({
  name: Said,
  /** Why the office watches this: shown with what it finds. */
  reason: Said,
  /** Reports of this day and later fall under it, up to and including `to`. */
  from: Day,
  to: Day.nullable(),
});

export const WatchRule = WatchRuleInput.extend({
  id: WatchRuleId,
  /** A rule that was set aside finds nothing. */
  active: z.boolean(),
  by: UserName,
});
export type WatchRule = z.infer<typeof WatchRule>;

const Rules = z.array(WatchRule.omit({ by: true }).extend({ byName: Name, dossiers: z.number().int() }));

export const watchRuleCalls = {
  /** The office's own rules, by name; how many dossiers each led to. */
  list: read(z.object({}), Rules, { ...signalling, logged: false }),
  /** Adds a rule (`id` null) or changes one; it then holds again if it was set aside. */
  save: write(WatchRuleInput.extend({ id: WatchRuleId.nullable() }), Rules, signalling),
  /** It finds nothing more; what it found stays. */
  setAside: write(z.object({ id: WatchRuleId }), Rules, signalling),
  /** On which days it would have told over the year up to today, had each dossier been closed at once. */
  try: read(
    WatchRuleTerms,
    z.object({ from: Day, to: Day, times: z.array(z.object({ on: Day, count: z.number().int() })) }),
    signalling,
  ),
};
