import { z } from 'zod';
import { Day } from '../dates.ts';
import { SignalId } from '../ids.ts';
import { Office } from './administration.ts';
import { read, write } from './call.ts';
import { Unit } from './signal.ts';

const signalling = { purpose: 'signalling' } as const;
const unlogged = { ...signalling, logged: false } as const;

/** How many false signals a year the office accepts: the one setting of the detector that an office chooses. */
const FalseSignals = Office.shape.falseSignalsPerYear;
export type FalseSignals = z.infer<typeof FalseSignals>;

/** What one of the two settings gives over the days that were looked at. */
const Given = z.object({ falseSignalsPerYear: FalseSignals, signals: z.number().int(), perYear: z.number() });

/** What another setting would have given over past days, held against the present one. */
export const ReplayView = z.object({
  /** The days that were looked at: those of the asked period that the register has. */
  from: Day,
  to: Day,
  present: Given,
  trial: Given,
  /** The signals of both, the newest in front. */
  signals: z.array(
    z.object({
      unit: Unit,
      openedOn: Day,
      observed: z.number(),
      expected: z.number(),
      windowDays: z.number().int(),
      verdict: z.enum(['both', 'only-trial', 'only-present']),
      /** So many days later than the present setting (negative: earlier); null when only one of the two gives it. */
      days: z.number().int().nullable(),
    }),
  ),
  /** The dossiers that were confirmed, the newest in front: so many days later than they were found; null: missed. */
  confirmed: z.array(
    z.object({
      id: SignalId,
      unit: Unit,
      openedOn: Day,
      present: z.number().int().nullable(),
      trial: z.number().int().nullable(),
    }),
  ),
});
export type ReplayView = z.infer<typeof ReplayView>;

export const replayCalls = {
  /** The setting as it is, and from when up to when there are reports; null without any. */
  show: read(
    z.object({}),
    z.object({ falseSignalsPerYear: FalseSignals, firstDay: Day.nullable(), lastDay: Day }),
    unlogged,
  ),
  /** Runs a setting over past days, as known on each of them. Saves nothing. */
  run: read(z.object({ falseSignalsPerYear: FalseSignals, from: Day, to: Day }), ReplayView, signalling),
  /** How far the run is, in days; null when none goes on. */
  progress: read(z.object({}), z.object({ done: z.number().int(), of: z.number().int() }).nullable(), unlogged),
  /** Ends the run. */
  stop: write(z.object({}), z.object({}), unlogged),
  /** From now on the register is searched with this setting. */
  keep: write(
    z.object({ falseSignalsPerYear: FalseSignals }),
    z.object({ falseSignalsPerYear: FalseSignals }),
    signalling,
  ),
};
