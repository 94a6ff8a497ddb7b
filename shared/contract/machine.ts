import { z } from 'zod';
import { Instant } from '../dates.ts';
import { read } from './call.ts';

/** Counts by the names of a closed list. */
const Counts = z.record(z.string(), z.number().int());

/**
 * What whoever helps with a failure needs, without anything of a person or of an office: versions, numbers, codes of our own, and
 * what checks found. No text that somebody typed, no name, no path.
 */
export const SupportFile = z.object({
  format: z.literal(1),
  madeAt: Instant,
  program: z.object({ rows: z.string(), node: z.string(), system: z.string(), processor: z.string() }),
  /** Rows of each table, and bytes of each file of the register. */
  tables: Counts,
  bytes: Counts,
  /** Null where the system does not tell. */
  freeMegabytes: z.number().int().nullable(),
  migrations: z.number().int(),
  /** Accounts that are on, by role. */
  accounts: Counts,
  /** Settings that are a number, or yes or no (1 or 0). */
  settings: z.record(z.string(), z.number()),
  /** Refusals among the last lines of the log: `call code`. */
  refusals: Counts,
  /** Bugs since the program was started: the kind and where in the code. */
  mishaps: z.array(z.object({ reference: z.string(), kind: z.string(), places: z.array(z.string()) })),
  checks: z.object({
    lastBackupAt: Instant.nullable(),
    backupOverdue: z.boolean(),
    backupFailure: z.string().nullable(),
    walkedAt: Instant.nullable(),
    wrong: z.array(z.string()),
    recovered: z.string().nullable(),
    readOnly: z.boolean(),
  }),
});
export type SupportFile = z.infer<typeof SupportFile>;

/** The computer and the program that the register is in. */
export const machineCalls = {
  /** A file for whoever helps with a failure. */
  supportFile: read(z.object({}), SupportFile, { purpose: 'administration' }),
};
