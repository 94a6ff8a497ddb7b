import { z } from 'zod';
import { Day, Instant } from '../dates.ts';
import { CaseId, CaseNumber, ReviewItemId } from '../ids.ts';
import { Judgement, ReviewReason } from '../review/review-reasons.ts';
import { Text } from '../typed-text.ts';
import { read, write } from './call.ts';

const oversight = { purpose: 'oversight' } as const;

/** Something of a week that the reviewer looks at: who, which report by number, why, and what he found. */
export const ReviewedItem = z.object({
  id: ReviewItemId,
  user: z.string(),
  userName: z.string(),
  caseId: CaseId.nullable(),
  number: CaseNumber.nullable(),
  /** The line of the log with which it began, and how many there are. */
  seq: z.number().int(),
  lines: z.number().int(),
  at: Instant,
  reasons: z.array(ReviewReason).min(1),
  judgement: Judgement.nullable(),
  note: z.string(),
  judgedByName: z.string().nullable(),
  judgedAt: Instant.nullable(),
});
export type ReviewedItem = z.infer<typeof ReviewedItem>;

/** The review of a week. */
export const ReviewOfWeek = z.object({
  /** Its Monday. */
  week: Day,
  /** When the sample was drawn last, and of how many views; null: not yet. */
  drawn: z.object({ at: Instant, views: z.number().int() }).nullable(),
  items: z.array(ReviewedItem),
  /** Other weeks, the newest first. */
  weeks: z.array(z.object({ week: Day, items: z.number().int(), open: z.number().int() })),
});
export type ReviewOfWeek = z.infer<typeof ReviewOfWeek>;

export const reviewCalls = {
  /** The review of a week; null: the last week that is over. */
  show: read(z.object({ week: Day.nullable() }), ReviewOfWeek, oversight),
  /** Draws the sample of a week, or draws it again: what was judged stays. */
  draw: write(z.object({ week: Day }), ReviewOfWeek, oversight),
  /** What the reviewer found; a note says what was asked, or why it was not in order. Nobody judges his own views. */
  judge: write(z.object({ id: ReviewItemId, judgement: Judgement, note: Text }), ReviewOfWeek, oversight),
  /** The review of a week on paper, with where the log ends: that is kept outside the register. */
  print: read(
    z.object({ week: Day, language: z.enum(['nl', 'en']) }),
    z.object({ name: z.string(), mime: z.string(), base64: z.string() }),
    oversight,
  ),
};
