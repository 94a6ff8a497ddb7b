/** How often something was counted. */
export interface Amount {
  readonly reports: number;
  /** How often it was named; a report may name several subjects or parties. */
  readonly mentions: number;
  /** Distinct callers; a report whose caller is not known counts as a person. */
  readonly persons: number;
}

export const nothing: Amount = { reports: 0, mentions: 0, persons: 0 };
