import { z } from 'zod';
import { Day } from '../dates.ts';
import { Code } from '../ids.ts';
import { Name, Text } from '../typed-text.ts';
import { NewConsent } from './consents.ts';

/** What kind of place somebody is referred to: on it hang consent and forwarding, whatever the office calls the place. */
export const referralKinds = [
  'municipality',
  'provider',
  'committee',
  'objection',
  'court',
  'confidant',
  'client-support',
  'supervisor',
  'veilig-thuis',
  'ombudsman',
  'other',
] as const;
export type ReferralKind = (typeof referralKinds)[number];

/** The lists a place is chosen from. */
export const referralLists = ['desks', 'referral-targets', 'organisations'] as const;
export type ReferralList = (typeof referralLists)[number];

/** A place: an item of one of these lists; a name where the list only has "another body". */
export const ReferralTo = z.object({ list: z.enum(referralLists), code: Code, name: Name });
export type ReferralTo = z.infer<typeof ReferralTo>;

/** What goes along to the other: the signal without a name, how to reach the client, the story, papers. */
export const referralContents = ['signal', 'contact', 'story', 'documents'] as const;
export type ReferralContent = (typeof referralContents)[number];

/** The articles that make a body send a writing on, stamped with the day it came in. */
export const forwardingArticles = ['Awb 6:15', 'Awb 9:18 lid 2', 'Awb 9:19'] as const;
export type ForwardingArticle = (typeof forwardingArticles)[number];

/** A writing that was sent on: the stamp bears the day of receipt, and the sender is told at the same time. */
export const Forwarding = z.object({
  article: z.enum(forwardingArticles),
  /** The day the writing came in here: by it is judged whether it was in time (Awb 6:15 lid 3). */
  stampedOn: Day,
  sentOn: Day,
  senderToldOn: Day,
});
export type Forwarding = z.infer<typeof Forwarding>;

const Told = z.object({
  to: ReferralTo,
  on: Day,
  sent: z.array(z.enum(referralContents)).max(referralContents.length),
  /** Why details go along without consent, where a rule allows that (SAF-04). */
  withoutConsent: Text,
  forwarding: Forwarding.nullable(),
  /** What the client was told. */
  told: Text,
});

/** A referral as it is asked for. */
export const NewReferral = Told.extend({
  /** The consent it rests on, by its number; null where none is needed or where it is given now. */
  consent: z.number().int().min(1).nullable(),
  /** Consent that was given in the same talk. */
  newConsent: NewConsent.nullable(),
  /** When to ask how it went; null: nobody can be asked, or it is not wanted. */
  followUpOn: Day.nullable(),
  /** The report waits for what comes of it. */
  waits: z.boolean(),
});
export type NewReferral = z.infer<typeof NewReferral>;

const numbered = z.number().int().min(1).max(1000);

/** A referral as it is recorded. `referral` counts from 1 within the report; `followUp` is the task that asks after it. */
export const Referred = Told.extend({
  referral: numbered,
  kind: z.enum(referralKinds),
  consent: z.number().int().min(1).nullable(),
  followUp: numbered.nullable(),
});

/** What came of it (list referral-outcomes), as far as it is heard. It can be heard of more than once; the last counts. */
export const ReferralHeard = z.object({
  referral: numbered,
  outcome: Code,
  on: Day,
  note: Text,
  /** The next time to ask, as a task. */
  followUp: numbered.nullable(),
});

/** A referral that was recorded wrongly: it counts no more, and stays in the history with why. */
export const ReferralWithdrawn = z.object({ referral: numbered, reason: Text });

/** A referral as it stands; `withdrawn`: why it counts no more, null while it does. */
export const Referral = Referred.extend({
  outcome: Code.nullable(),
  heardOn: Day.nullable(),
  heard: Text,
  withdrawn: Text.nullable(),
});
export type Referral = z.infer<typeof Referral>;
