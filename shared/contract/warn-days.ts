import { z } from 'zod';

/**
 * How many days before its last day a term warns; 0: on the day itself. A term of the law asks for more room than a norm of
 * the office, which is days long itself (RTD-05).
 */
export const WarnDays = z.object({ law: z.number().int().min(0).max(60), norm: z.number().int().min(0).max(60) });
export type WarnDays = z.infer<typeof WarnDays>;

/** Two weeks for the law: time for a letter and its answer. Two days for a norm of five working days. */
export const usualWarnDays: WarnDays = { law: 14, norm: 2 };
