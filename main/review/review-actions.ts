import { everyCall } from '../../shared/contract/every-call.ts';

/** Calls that show a report or what belongs to it; lists and hints show a line of many, and say nothing of one. */
export const viewActions: readonly string[] = ['case.open', 'file.open', ...takenOutActions()];

/** Calls by which something of a report leaves the screen. */
export function takenOutActions(): readonly string[] {
  return ['file.copy', 'letter.file', 'print.file', 'print.client', 'print.authority'];
}

/** Calls by which somebody does something about a report. */
export const workActions: readonly string[] = everyCall
  .filter(({ meta }) => meta.mode === 'write' && meta.about === 'case')
  .map(({ name }) => name);
