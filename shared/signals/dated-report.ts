/** What the detector knows of one report. */
export interface DatedReport {
  readonly id: string;
  /** Day of receipt, in whole days since an epoch of the caller's choice. */
  readonly day: number;
  readonly providers: readonly string[];
  readonly subjects: readonly string[];
  readonly area: string | null;
  readonly law: string;
  /** Keyed identity of the caller, when known. */
  readonly caller: string | null;
  /** Fingerprint of the story; null when there is none. */
  readonly text: string | null;
}
