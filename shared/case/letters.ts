import { z } from 'zod';
import { Day } from '../dates.ts';
import { FinishedLetter } from '../letters/finished-letter.ts';
import { LetterWay } from '../letters/letter-kinds.ts';

/** A letter of a report as it stands: its whole text as it was made, and when it went out. `letter` counts from 1 within the report. */
export const Letter = FinishedLetter.extend({
  letter: z.number().int().min(1).max(1000),
  madeOn: Day,
  sentOn: Day.nullable(),
  way: LetterWay.nullable(),
});
export type Letter = z.infer<typeof Letter>;

/** A letter was made. Nothing of it changes afterwards. */
export const LetterMade = z.object({
  type: z.literal('letterMade'),
  ...Letter.omit({ madeOn: true, sentOn: true, way: true }).shape,
});

/** A letter went out. */
export const LetterSent = z.object({
  type: z.literal('letterSent'),
  letter: Letter.shape.letter,
  on: Day,
  way: LetterWay,
});
