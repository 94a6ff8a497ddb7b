import { z } from 'zod';

/** Why a view is put before the reviewer, the weightiest first. */
export const reviewReasons = [
  // Emergency access: always looked at.
  'emergency',
  // Tried a report that is closed for this colleague.
  'tried-closed',
  // It is about somebody near this colleague.
  'near',
  // Somebody in it has the name, or the surname, of this colleague.
  'own-name',
  'own-surname',
  // One report was opened by many who do not work on it.
  'by-many',
  // One colleague opened it on many days without working on it.
  'often',
  // Printed or copied by somebody who does not work on it.
  'taken-out',
  // A sensitive report, by somebody who does not work on it.
  'sensitive',
  // Long after it was closed.
  'after-closing',
  // Early, late or in a weekend.
  'odd-hours',
  // Many more reports in a day than is usual.
  'many-reports',
  // Many refusals in a day.
  'many-refused',
  // The same words were searched for on several days.
  'same-search',
  // By lot: an ordinary view.
  'drawn',
] as const;
export const ReviewReason = z.enum(reviewReasons);
export type ReviewReason = z.infer<typeof ReviewReason>;

/** What the reviewer finds of it. */
export const judgements = ['in-order', 'asked', 'not-in-order'] as const;
export const Judgement = z.enum(judgements);
export type Judgement = z.infer<typeof Judgement>;
