import type { AnyContractProcedure } from '@orpc/contract';
import { contract } from '../../shared/contract/index.ts';

/** Calls that show a report or what belongs to it; lists and hints show a line of many, and say nothing of one. */
export const viewActions: readonly string[] = ['case.open', 'file.open', ...takenOutActions()];

/** Calls by which something of a report leaves the screen. */
export function takenOutActions(): readonly string[] {
  return ['file.copy', 'letter.file', 'print.file', 'print.client', 'print.authority'];
}

/** Calls by which somebody does something about a report. */
export const workActions: readonly string[] = Object.entries<Record<string, AnyContractProcedure>>(contract).flatMap(
  ([subject, calls]) =>
    Object.entries(calls).flatMap(([name, procedure]) => {
      const { mode, about } = procedure['~orpc'].meta;
      return mode === 'write' && about === 'case' ? [`${subject}.${name}`] : [];
    }),
);
