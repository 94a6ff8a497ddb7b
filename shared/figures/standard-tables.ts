import { recommendationMade } from '../case/recommendation.ts';
import type { Lists } from '../contract/administration.ts';
import { figureWords, type TableName } from '../text/figures.ts';
import { type Both, type Branch, branches, type Split } from './branch.ts';
import { crossings } from './crossings.ts';
import { durationTable } from './duration-table.ts';
import { enterSum, type FigureBook, type LaidTable } from './figure-book.ts';
import { flowTable } from './flow-table.ts';
import { helpChoices, recommendationChoices, referralChoices, wayOnChoices } from './help-choices.ts';
import { listChoices, organisationNames } from './list-choices.ts';
import { monthTable } from './month-table.ts';
import { groupOf, type PeriodCounts } from './period-counts.ts';
import { withRates } from './rate-columns.ts';
import { signalCourseTable, signalLevelTable } from './signal-course-tables.ts';
import { signalTable } from './signal-table.ts';
import { stepTable } from './step-table.ts';
import { headOf, periods, sumTable } from './sum-table.ts';

/** Outcomes in which the Meldpunt itself gave help. */
const support: readonly string[] = ['AFD-OVD', 'AFD-ODS', 'AFD-INT', 'AFD-BEM'];

const none = { row: figureWords['figures.row.none'], below: figureWords['figures.row.none-below'] };

/** All tables of the standard evaluation, in their order, laid out; their figures are entered in the book. */
export function standardTables(counts: Both<PeriodCounts>, lists: Lists, book: FigureBook): readonly LaidTable[] {
  const choices = listChoices(lists);
  // First, since it knows which totals are dear.
  const flow = flowTable(counts, book);
  const table = (name: TableName, of: Base, split: Split) =>
    sumTable(rootOf(counts, of, split), { name, of: ownTotals.get(split.by) ?? of, book });
  const named = (name: TableName, of: Base, split: Split) =>
    sumTable(rootOf(counts, of, split), { name, of: ownTotals.get(split.by) ?? of, book, mentions: true });
  const outcomes = table('outcomes', 'settled', { choices: choices.outcomes, by: 'outcome', none });
  const settling = table('settling-time', 'settled', { choices: choices.settling, by: 'settling' });
  const tables = [
    flow,
    monthTable(counts, 'received', book),
    monthTable(counts, 'settled', book),
    table('kinds', 'received', { choices: choices.kinds, by: 'kind', none }),
    table('channels', 'received', { choices: choices.channels, by: 'channel', none }),
    table('laws', 'received', { choices: choices.laws, by: 'law', none }),
    withRates(
      named('parties', 'received', {
        choices: choices.parties,
        by: 'party-kind',
        below: 'party',
        names: organisationNames(lists),
        none,
      }),
      counts,
      'provider',
    ),
    table('provisions', 'received', { choices: choices.provisions, by: 'provision', none }),
    named('subjects', 'received', { choices: choices.subjects, by: 'main-subject', below: 'subject', none }),
    withRates(table('areas', 'received', { choices: choices.areas, by: 'area', none }), counts, 'area'),
    table('findings', 'received', { choices: choices.findings, by: 'finding', none }),
    table('reaction', 'received', { choices: choices.reactions, by: 'reaction' }),
    table('help', 'received', { choices: helpChoices, by: 'help' }),
    ...referralTables(named, choices, book),
    named('supports', 'supported', { choices: wayOnChoices, by: 'way-on', none: noneOf('goes-on') }),
    outcomes,
    supportTable(outcomes),
    named('effects', 'settled', { choices: choices.effects, by: 'effect', none: noneOf('no-effect-noted') }),
    recommendationTable(table, book),
    table('opinions', 'settled', { choices: choices.opinions, by: 'opinion', none: noneOf('not-asked') }),
    settling,
    durationTable(counts, settling),
    stepTable(counts, book),
    handedOverTable(counts, book),
    named('judgments', 'settled', {
      choices: choices.judgments,
      by: 'judgment',
      below: 'judged-subject',
      repeated: true,
    }),
    named('norms', 'settled', { choices: choices.norms, by: 'norm' }),
    table('stages', 'openAtEnd', { choices: choices.stages, by: 'stage' }),
    signalTable(counts),
    signalLevelTable(counts),
    signalCourseTable(counts),
  ];
  return [...tables, ...crossings(counts, choices, book)];
}

type Base = 'received' | 'settled' | 'openAtEnd' | 'referred' | 'supported';
type Named = (name: TableName, of: Base, split: Split) => LaidTable;

/** Groupings with a total of their own: few reports have a judgment or a norm. */
const ownTotals: ReadonlyMap<string, string> = new Map([
  ['judgment', 'judged'],
  ['norm', 'normed'],
  ['recommendation', 'recommended'],
]);

function noneOf(name: 'no-answer' | 'not-heard' | 'goes-on' | 'no-effect-noted' | 'not-asked'): typeof none {
  return { row: figureWords[`figures.row.${name}`], below: none.below };
}

/** Where to, and what came of it: the same referrals twice, so that their totals are the same number. */
function referralTables(
  named: Named,
  { referralOutcomes }: ReturnType<typeof listChoices>,
  book: FigureBook,
): readonly LaidTable[] {
  const tables = [
    named('referrals', 'referred', { choices: referralChoices, by: 'referral-kind' }),
    named('referral-outcomes', 'referred', {
      choices: referralOutcomes,
      by: 'referral-outcome',
      none: noneOf('not-heard'),
    }),
  ];
  for (const which of periods) {
    const [whole, same] = [
      book.places.get(`referrals/total@${which}`),
      book.places.get(`referral-outcomes/total@${which}`),
    ];
    if (whole !== undefined && same !== undefined) enterSum(book, { whole: [whole], parts: [same] });
  }
  return tables;
}

/** What became of recommendations: all of them are the reports that were closed with that effect. */
function recommendationTable(
  table: (name: TableName, of: Base, split: Split) => LaidTable,
  book: FigureBook,
): LaidTable {
  const laid = table('recommendations', 'settled', {
    choices: recommendationChoices,
    by: 'recommendation',
    none: noneOf('no-answer'),
  });
  for (const which of periods) {
    const [whole, same] = [
      book.places.get(`effects/${recommendationMade}@${which}`),
      book.places.get(`recommended@${which}`),
    ];
    if (whole !== undefined && same !== undefined) enterSum(book, { whole: [whole], parts: [same] });
  }
  return laid;
}

/** The total with its parts. */
function rootOf(counts: Both<PeriodCounts>, base: Base, split: Split): Branch {
  const groups = { now: counts.now[base], before: counts.before[base] };
  const parts = branches(groups, split);
  const own = ownTotals.get(split.by);
  if (own) return root({ now: groupOf(groups.now, own), before: groupOf(groups.before, own) }, parts);
  const mentioned = (which: 'now' | 'before') => {
    const all = groupOf(groups[which], 'all');
    return { ...all, mentions: parts.reduce((sum, part) => sum + part.amounts[which].mentions, 0) };
  };
  return root({ now: mentioned('now'), before: mentioned('before') }, parts);
}

function root(amounts: Branch['amounts'], parts: readonly Branch[]): Branch {
  return { code: 'total', label: figureWords['figures.row.total'], amounts, sensitive: false, parts };
}

/** Rows of the table of outcomes: the same figures. */
function supportTable(outcomes: LaidTable): LaidTable {
  return {
    ...headOf('support'),
    columns: outcomes.columns,
    rows: outcomes.rows.filter(({ code }) => support.includes(code)),
  };
}

function handedOverTable(counts: Both<PeriodCounts>, book: FigureBook): LaidTable {
  const branch: Branch = {
    code: 'handed-over',
    label: figureWords['figures.row.handed-over'],
    amounts: { now: counts.now.handedOver, before: counts.before.handedOver },
    sensitive: false,
    parts: [],
  };
  const { columns, rows, ...head } = sumTable(branch, { name: 'handed-over', of: 'handedOver', book });
  const counted = columns.flatMap(({ unit }, index) => (unit === 'count' ? [index] : []));
  return {
    ...head,
    columns: columns.filter((_, index) => counted.includes(index)),
    rows: rows.map((row) => ({ ...row, level: 1, cells: row.cells.filter((_, index) => counted.includes(index)) })),
  };
}
