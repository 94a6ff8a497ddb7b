import { z } from 'zod';

/** The closed list of stages of a report. */
export const stages = [
  'new',
  'in-conversation',
  'referred-waiting',
  'in-support',
  'ready-for-ombudsman',
  'with-ombudsman',
  'closed',
] as const;
export const Stage = z.enum(stages);
export type Stage = z.infer<typeof Stage>;

/**
 * Where a report may go by hand. To the Ombudsman only by handing over, to closed only by closing:
 * those roads ask for what the law asks, so they are no plain moves.
 */
const moves: Readonly<Record<Stage, readonly Stage[]>> = {
  new: ['in-conversation', 'referred-waiting', 'in-support', 'ready-for-ombudsman'],
  'in-conversation': ['referred-waiting', 'in-support', 'ready-for-ombudsman'],
  'referred-waiting': ['in-conversation', 'in-support', 'ready-for-ombudsman'],
  'in-support': ['in-conversation', 'referred-waiting', 'ready-for-ombudsman'],
  'ready-for-ombudsman': ['in-conversation', 'referred-waiting', 'in-support'],
  'with-ombudsman': [],
  closed: [],
};

/** The stages a report can be moved to by hand from the given one. */
export function movesFrom(stage: Stage): readonly Stage[] {
  return moves[stage];
}
