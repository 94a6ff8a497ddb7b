import type { CellProblem } from '../../shared/import/table-file.ts';

/** Where a table goes while it is read: some rows at a time. */
export interface TableSink {
  rows(rows: readonly (readonly string[])[]): void;
  problem(problem: CellProblem): void;
  /** Still at work: whoever waits goes on waiting. */
  alive(): void;
}

/** The longest cell, in characters: the longest text of a report is shorter. */
export const longestCell = 1_000_000;
export const mostColumns = 1_000;
/** The rows of the largest sheet there is. */
export const mostRows = 1_048_576;
