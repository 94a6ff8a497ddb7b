import { z } from 'zod';
import { CellProblem, TableNotes, TableRefusal } from '../../shared/import/table-file.ts';

/** What the worker that reads a table says, in order: rows and problems, then the notes or a refusal. */
export const TableMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('alive') }),
  // Rows are many: that they are texts is vouched for by the worker, which is ours.
  z.object({ kind: z.literal('rows'), rows: z.custom<readonly (readonly string[])[]>(Array.isArray) }),
  z.object({ kind: z.literal('problem'), problem: CellProblem }),
  z.object({ kind: z.literal('read'), notes: TableNotes }),
  z.object({ kind: z.literal('refused'), refusal: TableRefusal }),
]);
export type TableMessage = z.infer<typeof TableMessage>;
