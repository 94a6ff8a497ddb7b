import type { Both } from './branch.ts';
import type { LaidTable, Thresholds } from './figure-book.ts';
import type { Group } from './period-counts.ts';

/** The row of everything that is about another organisation, or about none. */
export interface Rest {
  readonly code: string;
  /** The organisations with a row of their own. */
  readonly top: readonly string[];
}

/** How many organisations have a row of their own where they are crossed. */
const most = 8;

/**
 * The organisations most reports of both periods are about: at most eight, and none of few persons, so that which they are
 * says nothing about a small number.
 */
export function topProviders({ now, before }: Both<readonly Group[]>, thresholds: Thresholds): readonly string[] {
  const fewest = 2 * Math.max(thresholds.smallest, thresholds.smallestSensitive);
  const named = new Map<string, number>();
  for (const { by, code, mentions } of [...now, ...before])
    if (by === 'party' && code !== null) named.set(code, (named.get(code) ?? 0) + mentions);
  const enough = (code: string) =>
    now.some((group) => group.by === 'party' && group.code === code && group.persons >= fewest);
  return [...named]
    .filter(([code]) => enough(code))
    .sort(([one, often], [other, seldom]) => seldom - often || (one < other ? -1 : 1))
    .slice(0, most)
    .map(([code]) => code);
}

/** The organisations with a row of their own in tables that were laid out. */
export function providersIn(laid: readonly LaidTable[]): readonly string[] {
  const found = laid.find(({ name }) => name === 'subjects-by-provider')?.rows ?? [];
  const codes = found.flatMap(({ level, code }) => (level === 2 ? [code.slice(code.indexOf('.') + 1)] : []));
  return [...new Set(codes)].filter((code) => !code.startsWith(restMark));
}

const restMark = 'rest-';

/** What is in the rest depends on what has a row of its own: its code tells rests of different evaluations apart. */
export function restBeside(top: readonly string[]): Rest {
  let mark = 0;
  for (const character of top.join(' ')) mark = (Math.imul(mark, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return { code: `${restMark}${mark.toString(36)}`, top };
}

/**
 * Counts of subjects crossed with organisations, with all that has no row of its own in the rest. How many persons are
 * behind it is not known: at least as many as behind its largest part.
 */
export function foldedInto({ code, top }: Rest, groups: readonly Group[]): readonly Group[] {
  const rests = new Map<string | null, Group>();
  const kept = groups.filter((group) => {
    if (group.by !== 'subject-party' || (group.code !== null && top.includes(group.code))) return true;
    const known = rests.get(group.parent);
    rests.set(group.parent, {
      ...group,
      code,
      reports: 0,
      mentions: (known?.mentions ?? 0) + group.mentions,
      persons: Math.max(known?.persons ?? 0, group.persons),
    });
    return false;
  });
  return [...kept, ...rests.values()];
}
