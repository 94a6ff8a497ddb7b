import { z } from 'zod';
import type { UserName } from '../ids.ts';
import { NewConsent } from './consents.ts';
import type { CaseEvent } from './events.ts';
import { Link, SamePerson } from './links.ts';
import { NewTask } from './tasks.ts';

/** What goes with an intake while it is typed, and follows its registration as events of its own. */
export const Beside = z.object({
  consents: z.array(NewConsent).max(10).default([]),
  tasks: z.array(NewTask).max(10).default([]),
  same: z.array(SamePerson).max(10).default([]),
  links: z.array(Link).max(20).default([]),
  /** Hints that the author put aside: not shown again with this draft. */
  aside: z.array(z.string().max(120)).max(200).default([]),
});
export type Beside = z.infer<typeof Beside>;

export const nothingBeside: Beside = Beside.parse({});

/** What follows the registration: consent, tasks (the author's own unless given to a colleague), persons and links. */
export function eventsOfBeside({ consents, tasks, same, links }: Beside, author: UserName): readonly CaseEvent[] {
  return [
    ...consents.map((given, index) => ({ type: 'consentGiven' as const, ...given, consent: index + 1 })),
    ...tasks.map((planned, index) => ({
      type: 'taskPlanned' as const,
      ...planned,
      owner: planned.owner ?? author,
      task: index + 1,
    })),
    ...same.map((person) => ({ type: 'personJoined' as const, ...person })),
    ...links.map((link) => ({ type: 'caseLinked' as const, ...link })),
  ];
}
