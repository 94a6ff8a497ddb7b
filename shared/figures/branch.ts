import type { Words } from '../text/words.ts';
import type { Amount } from './amount.ts';
import { type Group, groupOf } from './period-counts.ts';

/** The period that is looked at, and the one before it. */
export type Which = 'now' | 'before';
export type Both<T> = Readonly<Record<Which, T>>;

/** A row of a table with the rows that add up to it. */
export interface Branch {
  readonly code: string;
  readonly label: Words;
  readonly amounts: Both<Amount>;
  /** Youth or a sensitive subject: a higher threshold holds. */
  readonly sensitive: boolean;
  readonly parts: readonly Branch[];
}

/** What a row may be about: an item of a list, with the items below it. */
export interface Choice {
  readonly code: string;
  readonly label: Words;
  readonly sensitive?: boolean;
  readonly parts: readonly Choice[];
}

/** How a table splits a count up. */
export interface Split {
  readonly choices: readonly Choice[];
  /** The grouping of the rows, and that of the rows below them. */
  readonly by: string;
  readonly below?: string;
  /** The names of items that may turn up below another row than the list says. */
  readonly names?: ReadonlyMap<string, Words>;
  /** The same items stand below several rows: then their codes bear that of the row above. */
  readonly repeated?: boolean;
  /** The rows for what was not filled in; absent where that cannot happen. */
  readonly none?: { readonly row: Words; readonly below: Words };
}

/**
 * Splits counts up along a list. Every item of the list has its row, also where nothing was counted: so which rows there are
 * says nothing about the reports. A code that the list lacks is added, so that the rows add up.
 */
export function branches(groups: Both<readonly Group[]>, split: Split): readonly Branch[] {
  const { choices, by, below, none } = split;
  const known = choices.map((choice) => ({ ...choice, ...lineOf(groups, by, choice.code) }));
  const strange = strangers(groups, by, null, choices).map((code) => ({
    ...unnamed(code),
    ...lineOf(groups, by, code),
  }));
  const rows = [...known, ...strange].map(({ code, label, sensitive = false, parts, amounts }) => ({
    code,
    label,
    amounts,
    sensitive,
    parts:
      below === undefined
        ? []
        : partsBelow(groups, { ...split, by: below, parent: { code, sensitive }, choices: parts }),
  }));
  if (!none) return rows;
  return [...rows, { code: 'none', label: none.row, ...lineOf(groups, by, null), sensitive: false, parts: [] }];
}

type Below = Omit<Split, 'below'> & { readonly parent: { readonly code: string; readonly sensitive: boolean } };

/** The rows below a row. Without any but "nothing further" they would only say the same again. */
function partsBelow(
  groups: Both<readonly Group[]>,
  { by, parent: above, choices, names, repeated, none }: Below,
): readonly Branch[] {
  const parent = above.code;
  const own: Both<readonly Group[]> = {
    now: ownGroups(groups.now, by, parent),
    before: ownGroups(groups.before, by, parent),
  };
  const line = (
    shown: string,
    { label, sensitive }: Pick<Choice, 'label' | 'sensitive'>,
    code: string | null,
  ): Branch => ({
    code: shown,
    label,
    ...lineOf(own, by, code),
    sensitive: above.sensitive || sensitive === true,
    parts: [],
  });
  const rows = [
    ...choices.map((choice) => line(repeated ? `${parent}.${choice.code}` : choice.code, choice, choice.code)),
    ...strangers(own, by, parent, choices).map((code) =>
      line(`${parent}.${code}`, { label: names?.get(code) ?? unnamed(code).label }, code),
    ),
  ];
  return none && rows.length > 0 ? [...rows, line(`${parent}.none`, { label: none.below }, null)] : rows;
}

function ownGroups(groups: readonly Group[], by: string, parent: string): readonly Group[] {
  return groups.filter((group) => group.by === by && group.parent === parent);
}

function lineOf(
  { now, before }: Both<readonly Group[]>,
  by: string,
  code: string | null,
): { readonly amounts: Both<Amount> } {
  return { amounts: { now: groupOf(now, by, code), before: groupOf(before, by, code) } };
}

function strangers(
  { now, before }: Both<readonly Group[]>,
  by: string,
  parent: string | null,
  choices: readonly Choice[],
): readonly string[] {
  const known = new Set(choices.map(({ code }) => code));
  const found = [...now, ...before].flatMap((group) => {
    const fits = group.by === by && group.parent === parent && group.code !== null && !known.has(group.code);
    return fits && group.code !== null ? [group.code] : [];
  });
  return [...new Set(found)].sort();
}

function unnamed(code: string): Choice {
  return { code, label: { nl: code, en: code }, parts: [] };
}
