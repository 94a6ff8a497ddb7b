import { stripVTControlCharacters } from 'node:util';

/** What a runner of `npm test` found. */
export interface Counts {
  readonly passed: number;
  /** What each failure was: its name, and under it, where it said so, why. */
  readonly failed: readonly string[];
  /** The name of each test that was left out on purpose, with its reason where one is given. */
  readonly skipped: readonly string[];
}

/** A runner that told nothing has failed. */
export const noCounts: Counts = { passed: 0, failed: ['it left no report'], skipped: [] };

/** A runner that ended badly, or that ran nothing, has failed at something, whatever it counted. */
export function honest(exitCode: number, counts: Counts): Counts {
  const ranNothing = counts.passed + counts.skipped.length === 0;
  if (counts.failed.length > 0 || (exitCode === 0 && !ranNothing)) return counts;
  return { ...counts, failed: [ranNothing ? 'it ran nothing' : `it ended with ${exitCode}`] };
}

/** A failure by its name, with the first lines of why: a build machine keeps little more than the end of what was printed. */
export function failure(name: string, why = ''): string {
  const lines = stripVTControlCharacters(why).trim().split('\n').slice(0, 25);
  return [name, ...lines.filter((line) => line !== '').map((line) => `    ${line}`)].join('\n');
}
