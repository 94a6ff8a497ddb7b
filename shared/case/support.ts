import { z } from 'zod';
import { Day } from '../dates.ts';
import { Code } from '../ids.ts';
import { Name, Text } from '../typed-text.ts';

/** What is noted of support: how it goes, a call or a visit at which somebody of the Meldpunt was present. */
export const supportNoteKinds = ['progress', 'accompanied-call', 'accompanied-visit'] as const;
export type SupportNoteKind = (typeof supportNoteKinds)[number];

/** How it goes on after support: complained alone or with us, straight to the Ombudsman, settled, or stopped. */
export const waysOn = ['complained-alone', 'complained-with-us', 'direct-road', 'settled', 'stopped'] as const;
export type WayOn = (typeof waysOn)[number];

/** How the client got the complaint out: printed, or mailed. He sends it himself. */
export const sendingWays = ['printed', 'mailed'] as const;

/** A complaint in the client's words, with what Awb 9:4 asks of it. What is not known yet is empty. */
export const ComplaintDraft = z.object({
  name: Name,
  address: Name,
  /** The day on the letter. */
  dated: Day.nullable(),
  against: Name,
  /** What happened: the conduct it is about. */
  conduct: Text,
  /** What the client wants; not asked by the act. */
  wish: Text,
});
export type ComplaintDraft = z.infer<typeof ComplaintDraft>;

const numbered = z.number().int().min(1).max(1000);

/** What was agreed: why complaining first is very burdensome (list support-grounds, and words), and what is done about it. */
export const SupportAgreed = z.object({
  support: numbered,
  grounds: z.array(Code).min(1).max(20),
  why: Text,
  agreed: Text,
  on: Day,
});

export const SupportNote = z.object({ kind: z.enum(supportNoteKinds), text: Text, on: Day });

/** One edition of the complaint; each time it is kept it is another. */
export const ComplaintEdition = z.object({ edition: numbered, draft: ComplaintDraft });

export const ComplaintSent = z.object({ edition: numbered, way: z.enum(sendingWays), on: Day });

export const SupportEnded = z.object({
  on: Day,
  wayOn: z.enum(waysOn),
  note: Text,
  /** The task that asks how it went. */
  followUp: numbered.nullable(),
});

/** Support as it stands. `support` counts from 1 within the report. */
export const Support = SupportAgreed.extend({
  notes: z.array(SupportNote),
  drafts: z.array(ComplaintEdition),
  sent: z.array(ComplaintSent),
  ended: SupportEnded.nullable(),
});
export type Support = z.infer<typeof Support>;
