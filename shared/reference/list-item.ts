/** The lists that ship with the product. Each is a starting point: the office may add, rename, reorder and switch off. */
export const listNames = [
  'areas',
  'pc4',
  'desks',
  'provisions',
  'product-categories',
  'result-areas',
  'client-groups',
  'zrm-domains',
  'zrm-scores',
  'basic-help-domains',
  'subjects',
  'outcomes',
  'grounds-not-handled',
  'fairness-norms',
  'channels',
  'case-kinds',
  'reporter-roles',
  'acting-bases',
  'person-roles',
  'provider-types',
  'referral-targets',
  'referral-outcomes',
  'support-grounds',
  'opinions',
  'delivery-forms',
  'youth-perspectives',
  'youth-referrers',
  'terms',
  'retention',
] as const;
export type ListName = (typeof listNames)[number];

/**
 * One item, in the same shape for every list, so that one table keeps them and one screen edits them.
 * A code is a stable key: it is never used again for something else.
 */
export interface ListItem {
  readonly code: string;
  /** The code of the item above it in the same list. */
  readonly parent: string | null;
  /** The label on the screen, language level B1. */
  readonly nl: string;
  readonly en: string;
  /** False: kept for old reports, not offered for new ones. */
  readonly active: boolean;
  /** What ships is offered without bounds in time; the office may set them. */
  readonly validFrom: null;
  readonly validTo: null;
  /** The place in the list, from 1. */
  readonly order: number;
  /** What this list knows besides, such as law, certainty and source. */
  readonly data: Readonly<Record<string, string | number | null>>;
}

export interface ShippedList {
  readonly name: ListName;
  readonly items: readonly ListItem[];
}
