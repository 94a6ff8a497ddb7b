import type { DeadlineKind, Desk, Flag, Outcome } from '../procedure/codes.ts';
import type { Facts, Matter } from '../procedure/facts.ts';
import type { FieldName } from './field-names.ts';
import type { RecipientKind } from './recipients.ts';

/** Things that are so or not so. */
export const circumstances = [
  'for-another',
  'anonymous',
  'in-writing',
  'reply-possible',
  'consent-to-pass-on',
] as const;
export type Circumstance = (typeof circumstances)[number];

/** All that a letter is written from: a value or none for each field, and what its conditions ask. */
export interface LetterFacts {
  readonly values: Readonly<Partial<Record<FieldName, string>>>;
  readonly to: RecipientKind;
  readonly kind: Matter['kind'] | null;
  readonly law: 'wmo' | 'jw' | 'both' | 'other' | null;
  readonly role: Facts['reporter']['role'] | null;
  readonly outcomes: readonly Outcome[];
  readonly desks: readonly Desk[];
  readonly flags: readonly Flag[];
  readonly terms: readonly DeadlineKind[];
  readonly circumstances: readonly Circumstance[];
}
