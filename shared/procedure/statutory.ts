import type { DeadlineKind } from './codes.ts';

/** Days that no act sets: the office's and the municipality's own norms, a provider's scheme, what the office gives itself. */
const ownNorms: readonly string[] = [
  'meldpunt-reaction',
  'service-date',
  'scheme-last-day',
  'reminder',
  'repair-term',
] satisfies readonly DeadlineKind[];

/** Whether an act sets this day; a norm that passed is never as heavy as a law that passed. */
export function isStatutory(kind: string): boolean {
  return !ownNorms.includes(kind);
}
