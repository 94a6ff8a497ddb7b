import { z } from 'zod';

/** The laws a report, a subject or a provider may fall under: Wmo 2015, Jeugdwet, both of them, or another law. */
export const laws = ['wmo', 'jw', 'both', 'other'] as const;
export const Law = z.enum(laws);
export type Law = z.infer<typeof Law>;

/** True when something under law `rule` can be about a report under law `law`: "both" meets each of the two. */
export function lawsMeet(law: Law, rule: Law): boolean {
  if (law === rule) return true;
  if (law === 'other' || rule === 'other') return false;
  return law === 'both' || rule === 'both';
}
