import type { Lists } from '../contract/administration.ts';
import { type Both, type Branch, branches, type Choice, type Split } from '../figures/branch.ts';
import { helpChoices } from '../figures/help-choices.ts';
import { listChoices, organisationNames } from '../figures/list-choices.ts';
import type { Group } from '../figures/period-counts.ts';
import { figureWords } from '../text/figures.ts';
import type { Words } from '../text/words.ts';
import type { Dimension } from './dimensions.ts';
import type { OwnCell } from './own-counts.ts';
import type { OwnFilter } from './recipe-content.ts';

/** A row or a column of an own table. */
export interface Line {
  /** As it stands in the table: `none` for what was not filled in. */
  readonly code: string;
  readonly label: Words;
  readonly sensitive: boolean;
  /** As it was counted. */
  readonly row: string | null;
  /** The rows below it. */
  readonly below: readonly (Pick<Line, 'code' | 'label' | 'sensitive'> & { readonly below: string | null })[];
}

/** The codes among which a filter by a dimension chooses, with their names. */
export function dimensionChoices(dimension: Dimension, lists: Lists): readonly Choice[] {
  return splitOf(dimension, lists).choices;
}

/** True when reports are chosen for being about youth or a sensitive subject: then all their figures are. */
export function choosesSensitive(filters: readonly OwnFilter[], lists: Lists): boolean {
  return filters.some(({ by, codes }) =>
    dimensionChoices(by, lists).some(({ code, sensitive }) => sensitive === true && codes.includes(code)),
  );
}

/**
 * The lines of a dimension: every item of its list, what else was counted, and what was not filled in. `cells` are those of
 * one side of a shape, in both periods.
 */
export function linesOf(
  dimension: Dimension,
  {
    lists,
    cells,
    withBelow,
  }: { readonly lists: Lists; readonly cells: Both<readonly OwnCell[]>; readonly withBelow: boolean },
): readonly Line[] {
  const { below, ...split } = splitOf(dimension, lists);
  const groups = { now: cells.now.map(groupOf), before: cells.before.map(groupOf) };
  return branches(groups, withBelow && below !== undefined ? { ...split, below } : split).map(lineOf);
}

function groupOf({ level, row, below, reports, mentions, persons }: OwnCell): Group {
  const amount = { reports, mentions, persons };
  return level === 2
    ? { by: 'below', code: below, parent: row, ...amount }
    : { by: 'row', code: row, parent: null, ...amount };
}

function lineOf({ code, label, sensitive, parts }: Branch): Line {
  return {
    ...{ code, label, sensitive, row: code === 'none' ? null : code },
    below: parts.map((part) => ({
      code: part.code,
      label: part.label,
      sensitive: part.sensitive,
      below: belowCode(part.code, code),
    })),
  };
}

/** What the list does not know bears the code of the row above it. */
function belowCode(code: string, above: string): string | null {
  if (code === `${above}.none`) return null;
  return code.startsWith(`${above}.`) ? code.slice(above.length + 1) : code;
}

const notFilledIn = { row: figureWords['figures.row.none'], below: figureWords['figures.row.none-below'] };

function splitOf(dimension: Dimension, lists: Lists): Split {
  const choices = listChoices(lists);
  const plain = (of: readonly Choice[], row?: Words): Split => ({
    choices: of,
    by: 'row',
    ...(row ? { none: { ...notFilledIn, row } } : {}),
  });
  const none = notFilledIn.row;
  const splits: Readonly<Record<Dimension, () => Split>> = {
    kind: () => plain(choices.kinds, none),
    channel: () => plain(choices.channels, none),
    law: () => plain(choices.laws, none),
    'party-kind': () => ({ ...plain(choices.parties, none), below: 'below', names: organisationNames(lists) }),
    'main-subject': () => ({ ...plain(choices.subjects, none), below: 'below' }),
    provision: () => plain(choices.provisions, none),
    area: () => plain(choices.areas, none),
    finding: () => plain(choices.findings, none),
    reaction: () => plain(choices.reactions),
    help: () => plain(helpChoices),
    outcome: () => plain(choices.outcomes, none),
    effect: () => plain(choices.effects, figureWords['figures.row.no-effect-noted']),
    opinion: () => plain(choices.opinions, figureWords['figures.row.not-asked']),
    settling: () => plain(choices.settling),
    stage: () => plain(choices.stages),
  };
  return splits[dimension]();
}
