import { z } from 'zod';
import { Day, Instant } from '../dates.ts';
import { CaseNumber } from '../ids.ts';
import { Sensitivity } from '../roles.ts';
import { purposes, read } from './call.ts';

const oversight = { purpose: 'oversight' } as const;

export const LogLine = z.object({
  seq: z.number().int(),
  at: Instant,
  user: z.string(),
  role: z.string(),
  purpose: z.enum(purposes),
  action: z.string(),
  object: z.string().nullable(),
  result: z.string(),
  /** Of the report it is about. */
  sensitivity: Sensitivity.nullable(),
  /** How many rows were shown. */
  count: z.number().int().nullable(),
});
export type LogLine = z.infer<typeof LogLine>;

/** A line as the reviewer reads it: with the number of the report it is about, which is all that is told of it. */
export const ShownLine = LogLine.extend({ number: CaseNumber.nullable() });
export type ShownLine = z.infer<typeof ShownLine>;

/** A line with its keyed hash and that of the line before. */
export const ChainedLine = LogLine.extend({ before: z.string(), hash: z.string() });
export type ChainedLine = z.infer<typeof ChainedLine>;

export const logCalls = {
  show: read(
    z.object({ before: z.number().int().nullable(), limit: z.number().int().min(1).max(200) }),
    z.object({ lines: z.array(ShownLine), next: z.number().int().nullable() }),
    oversight,
  ),
  /** The log of some days for a program of an auditor, oldest first: at most 5,000 lines at a time. */
  export: read(
    z.object({ from: Day, to: Day, after: z.number().int().min(0) }),
    z.object({ lines: z.array(ChainedLine), next: z.number().int().nullable() }),
    oversight,
  ),
  verify: read(
    z.object({}),
    z.object({
      lines: z.number().int(),
      firstBroken: z.number().int().nullable(),
      soundUpTo: z.number().int(),
      /** How many points kept outside the register agree. */
      points: z.number().int(),
    }),
    oversight,
  ),
};
