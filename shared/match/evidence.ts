/** Why two persons, or two matters, may be one; each has a sentence in `shared/text/hints.ts`. */
export const likeReasons = [
  'same-name',
  'name-sounds-alike',
  'name-nearly-alike',
  'initials-fit',
  'part-of-surname',
  'same-given-name',
  'other-given-name',
  'other-surname',
  'same-phone',
  'same-email',
  'same-home',
  'same-postcode',
  'same-birth',
  'day-and-month-swapped',
  'birth-nearly-alike',
  'same-birth-year',
  'other-phone',
  'other-home',
  'other-birth',
] as const;
export type LikeReason = (typeof likeReasons)[number];

/**
 * What one comparison says, as a weight of evidence: the base-2 logarithm of how much more often it turns out so between two
 * reports of one person than between two people at random (I.P. Fellegi & A.B. Sunter, "A Theory for Record Linkage", JASA
 * 64, 1969). Weights of independent facts are added. Zero: nothing was told to compare.
 */
export interface Evidence {
  readonly weight: number;
  readonly reason: LikeReason | null;
}

export const nothingTold: Evidence = { weight: 0, reason: null };
