import { z } from 'zod';
import weightsJson from './sample-weights.json' with { type: 'json' };
import type { Weighted } from './weighted.ts';

const byCode = z.record(z.string(), z.number().nonnegative());

/**
 * How often each thing occurs in the demonstration, mostly assumptions: do not quote them as facts.
 * Origin: the sample weights of the project's reference study. Months from January, weekdays from Monday.
 */
export const sampleWeights = z
  .object({
    area: byCode,
    kind: byCode,
    law: byCode,
    subject: byCode,
    outcome: byCode,
    reporterRole: byCode,
    channel: byCode,
    month: z.array(z.number()).length(12),
    weekday: z.array(z.number()).length(7),
  })
  .parse(weightsJson);

/** The weights of one dimension as a list to choose from. */
export function weightedCodes(dimension: 'area' | 'kind' | 'reporterRole' | 'channel'): readonly Weighted<string>[] {
  return Object.entries(sampleWeights[dimension]);
}
