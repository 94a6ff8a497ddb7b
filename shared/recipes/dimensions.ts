/** Which reports an own table counts. */
export const bases = ['received', 'settled', 'openAtEnd'] as const;
export type OwnBase = (typeof bases)[number];

/** What it counts: reports, reports for each subject or body they name, or distinct persons who reported. */
export const countings = ['reports', 'mentions', 'persons'] as const;

/** In the order of the lists, or the largest first; rows that are hidden stand last, so that their place tells nothing. */
export const rowOrders = ['list', 'largest'] as const;

/** By what an own table can be split up: fields that are coded in the register and in the figures store alike. */
export const dimensions = [
  'kind',
  'channel',
  'law',
  'party-kind',
  'main-subject',
  'provision',
  'area',
  'finding',
  'reaction',
  'help',
  'outcome',
  'effect',
  'opinion',
  'settling',
  'stage',
] as const;
export type Dimension = (typeof dimensions)[number];

/** By what its reports can be chosen. */
export const filterDimensions = [
  'kind',
  'channel',
  'law',
  'party-kind',
  'main-subject',
  'area',
  'finding',
  'outcome',
] as const;

/** What only a settled report has, and what only an open one is asked for. */
const onlyOf: Readonly<Partial<Record<Dimension, OwnBase>>> = {
  outcome: 'settled',
  effect: 'settled',
  opinion: 'settled',
  settling: 'settled',
  stage: 'openAtEnd',
};

/** True when reports of this base have the dimension. */
export function fitsBase(dimension: Dimension, base: OwnBase): boolean {
  return (onlyOf[dimension] ?? base) === base;
}

/** Dimensions of which a report may name several, or with rows below them. */
export const manyOfOne: ReadonlySet<Dimension> = new Set(['party-kind', 'main-subject', 'provision', 'effect']);
export const withRowsBelow: ReadonlySet<Dimension> = new Set(['party-kind', 'main-subject']);
