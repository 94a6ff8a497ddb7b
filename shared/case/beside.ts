import { z } from 'zod';
import { Day } from '../dates.ts';
import { Name } from '../typed-text.ts';
import { NewConsent } from './consents.ts';
import type { Decider } from './decision.ts';
import type { CaseEvent } from './events.ts';
import { Link, SamePerson } from './links.ts';
import { ClockTime, NewTask } from './tasks.ts';

/** What the author does when the call is over: close it as explained, refer, begin the check, or ring back. */
export const nextSteps = ['explained', 'refer', 'check', 'call-back'] as const;
export type NextStep = (typeof nextSteps)[number];

/** The next step as far as it is typed; day, hour and whom to ask for belong to ringing back. */
export const Next = z.object({
  step: z.enum(nextSteps),
  on: Day.nullable().default(null),
  at: ClockTime.nullable().default(null),
  ask: Name.default(''),
});
export type Next = z.infer<typeof Next>;

/** What goes with an intake while it is typed, and follows its registration as events of its own. */
export const Beside = z.object({
  consents: z.array(NewConsent).max(10).default([]),
  tasks: z.array(NewTask).max(10).default([]),
  next: Next.nullable().default(null),
  same: z.array(SamePerson).max(10).default([]),
  links: z.array(Link).max(20).default([]),
  /** Hints that the author put aside: not shown again with this draft. */
  aside: z.array(z.string().max(120)).max(200).default([]),
});
export type Beside = z.infer<typeof Beside>;

export const nothingBeside: Beside = Beside.parse({});

/**
 * What follows the registration: consent, tasks (the author's own unless given to a colleague), persons and links. To
 * ring back without a day is to be done today: what was said is not lost for want of a date.
 */
export function eventsOfBeside(beside: Beside, author: Decider): readonly CaseEvent[] {
  const { consents, same, links } = beside;
  return [
    ...consents.map((given, index) => ({ type: 'consentGiven' as const, ...given, consent: index + 1 })),
    ...tasksOf(beside, author).map((planned, index) => ({
      type: 'taskPlanned' as const,
      ...planned,
      owner: planned.owner ?? author.user,
      task: index + 1,
    })),
    ...same.map((person) => ({ type: 'personJoined' as const, ...person })),
    ...links.map((link) => ({ type: 'caseLinked' as const, ...link })),
  ];
}

function tasksOf({ tasks, next }: Beside, { today }: Decider): readonly NewTask[] {
  if (next?.step !== 'call-back') return tasks;
  // A day that passed while the draft was parked is a call that is due.
  const on = next.on === null || next.on < today ? today : next.on;
  return [...tasks, { kind: 'call-back', on, at: next.at, owner: null, text: next.ask }];
}
