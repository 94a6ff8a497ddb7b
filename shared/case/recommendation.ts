import { z } from 'zod';
import { Day } from '../dates.ts';
import { Text } from '../typed-text.ts';

/** What the organisation did with a recommendation (OUT-15, Awb 9:36 lid 4). */
export const recommendationAnswers = ['followed', 'partly', 'not'] as const;
export type RecommendationAnswer = (typeof recommendationAnswers)[number];

/** What became of a recommendation, and the day on which that was heard. */
export const FollowedRecommendation = z.object({ answer: z.enum(recommendationAnswers), on: Day, note: Text });
export type FollowedRecommendation = z.infer<typeof FollowedRecommendation>;

/** Closed with this effect, a report made a recommendation. */
export const recommendationMade = 'EFF-AAN';
