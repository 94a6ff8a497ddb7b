/** What a runner of `npm test` found. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** The name of each test that was left out on purpose, with its reason where one is given. */
  readonly skipped: readonly string[];
}

/** A runner that told nothing has failed. */
export const noCounts: Counts = { passed: 0, failed: 1, skipped: [] };

/** A runner that ended badly, or that ran nothing, has failed at something, whatever it counted. */
export function honest(exitCode: number, counts: Counts): Counts {
  const silent = counts.failed === 0 && (exitCode !== 0 || counts.passed + counts.skipped.length === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}
