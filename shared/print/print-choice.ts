import { z } from 'zod';
import { NoteKind, noteKinds } from '../case/events.ts';
import type { CaseView } from '../contract/case.ts';

/** For whom a report is printed: our own file, the client, or an authority. */
export const audiences = ['file', 'client', 'authority'] as const;
export type Audience = (typeof audiences)[number];

/** The kinds of parts that go along or stay behind. What the matter is, is always said. */
export const printParts = [
  'persons',
  'story',
  'check',
  'terms',
  'referrals',
  'support',
  'letters',
  'files',
  'consents',
  'tasks',
  'timeline',
] as const;
export type PrintPart = (typeof printParts)[number];

/** What may be chosen for each audience: our tasks are for nobody else, help and consent for no authority. */
export const offeredParts = {
  file: printParts,
  client: ['persons', 'story', 'check', 'terms', 'referrals', 'support', 'letters', 'files', 'consents', 'timeline'],
  authority: ['persons', 'story', 'check', 'terms', 'referrals', 'letters', 'files', 'timeline'],
} as const satisfies Record<Audience, readonly PrintPart[]>;

/** What goes along: kinds of parts, and kinds of notes, which are for our own file alone. */
export interface PrintChoice {
  readonly parts: readonly PrintPart[];
  readonly notes: readonly NoteKind[];
}

/** The choice to begin with: the whole file; for others what they need to know how it stands. */
export const startingChoice = {
  file: { parts: printParts, notes: noteKinds },
  client: { parts: ['persons', 'story', 'check', 'terms', 'referrals', 'support', 'letters'], notes: [] },
  authority: { parts: ['persons', 'story', 'check', 'terms', 'referrals', 'letters'], notes: [] },
} as const satisfies Record<Audience, PrintChoice>;

/** A choice for an audience, as it is asked for: a part that this audience never gets is refused. */
export const choiceFor = {
  file: z
    .object({ parts: z.array(z.enum(offeredParts.file)).max(20), notes: z.array(NoteKind).max(20) })
    .default({ parts: [...startingChoice.file.parts], notes: [...startingChoice.file.notes] }),
  client: z
    .object({ parts: z.array(z.enum(offeredParts.client)).max(20) })
    .default({ parts: [...startingChoice.client.parts] }),
  authority: z
    .object({ parts: z.array(z.enum(offeredParts.authority)).max(20) })
    .default({ parts: [...startingChoice.authority.parts] }),
} as const;

/** The parts of this report in which something stands. */
export function filledParts(view: CaseView): readonly PrintPart[] {
  const { intake, check, termChanges, referrals, supports, letters, files, consents, tasks } = view;
  const filled: Readonly<Record<PrintPart, boolean>> = {
    persons: true,
    story: intake.story + intake.wishes !== '',
    check: check.finding !== null || check.conversation.asked.length > 0,
    terms: (check.finding?.parts ?? [check.finding]).some((part) => part?.deadlines.length) || termChanges.length > 0,
    referrals: referrals.some(({ withdrawn }) => withdrawn === null),
    support: supports.length > 0,
    letters: letters.length > 0,
    files: files.length > 0,
    consents: consents.length > 0,
    tasks: tasks.length > 0,
    timeline: true,
  };
  return printParts.filter((part) => filled[part]);
}
