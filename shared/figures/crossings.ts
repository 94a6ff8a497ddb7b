import { figureWords, type TableName } from '../text/figures.ts';
import { type Both, type Branch, branches, type Choice, type Split, type Which } from './branch.ts';
import { type Axis, type Crossing, crossTable } from './cross-table.ts';
import type { FigureBook, LaidTable } from './figure-book.ts';
import type { listChoices } from './list-choices.ts';
import { type Group, groupOf, type PeriodCounts } from './period-counts.ts';
import { periods } from './sum-table.ts';
import { foldedInto, type Rest, restBeside, topProviders } from './top-providers.ts';

/**
 * The tables that are crossed: fixed, since each cut more says more about few people. A filter of the screen chooses among
 * them. They are laid out after the tables they cross.
 */
export function crossings(counts: Both<PeriodCounts>, choices: Choices, book: FigureBook): readonly LaidTable[] {
  const rest = restBeside(book.known.providers ?? topProviders(receivedIn(counts), book.thresholds));
  const received = {
    now: foldedInto(rest, counts.now.received),
    before: foldedInto(rest, counts.before.received),
  };
  const settled = { now: counts.now.settled, before: counts.before.settled };
  const none = { row: figureWords['figures.row.none'], below: figureWords['figures.row.none-below'] };
  const axis = (table: TableName, of: 'received' | 'settled', split: Split): Axis => ({
    branches: branches(of === 'received' ? received : settled, split),
    placesOf: placesIn(book, table, of),
    several: table === 'subjects',
  });
  const laws = lawAxis(choices, book);
  const areas = axis('areas', 'received', { choices: choices.areas, by: 'area', none });
  const subjects = axis('subjects', 'received', { choices: choices.subjects, by: 'main-subject', none });
  const outcomes = axis('outcomes', 'settled', { choices: choices.outcomes, by: 'outcome', none });
  const providers = providerAxis(received, choices, { book, rest });
  const all = { groups: received, total: totalOf(received, subjects.branches) };
  const found: readonly Crossing[] = [
    { ...all, name: 'subjects-by-law', by: 'subject-law', rows: subjects, columns: laws },
    { ...all, name: 'subjects-by-area', by: 'subject-area', rows: subjects, columns: areas },
    { ...all, name: 'subjects-by-provider', by: 'subject-party', rows: subjects, columns: providers },
    { ...all, name: 'areas-by-law', by: 'area-law', rows: areas, columns: laws },
    {
      ...{ name: 'outcomes-by-law', by: 'outcome-law', rows: outcomes, groups: settled, total: totalOf(settled, []) },
      // The table of acts is about what was received: of what was settled no act has a figure of its own.
      columns: { ...laws, placesOf: () => [] },
    },
  ];
  const laid = book.known.crossings ?? found.filter(hasEnough).map(({ name }) => name);
  return found.filter(({ name }) => laid.includes(name)).map((crossing) => crossTable(crossing, book));
}

/** How many reports a cell must have on average in both periods: in a thinner table nearly everything would be closed. */
const fewestPerCell = 3;

function hasEnough({ name, rows, columns, total }: Crossing): boolean {
  // Only the rest: no organisation has a row of its own.
  if (name === 'subjects-by-provider' && columns.branches.length < 2) return false;
  const cells = rows.branches.length * columns.branches.length;
  return periods.every((which) => total.amounts[which].reports >= fewestPerCell * cells);
}

type Choices = ReturnType<typeof listChoices>;

function receivedIn({ now, before }: Both<PeriodCounts>): Both<readonly Group[]> {
  return { now: now.received, before: before.received };
}

/** All reports; `mentioned`: how often the rows name them. */
function totalOf({ now, before }: Both<readonly Group[]>, mentioned: readonly Branch[]): Branch {
  const amountOf = (groups: readonly Group[], which: Which) => {
    const all = groupOf(groups, 'all');
    const mentions = mentioned.reduce((sum, { amounts }) => sum + amounts[which].mentions, 0);
    return mentioned.length > 0 ? { ...all, mentions } : all;
  };
  const amounts = { now: amountOf(now, 'now'), before: amountOf(before, 'before') };
  return { code: 'total', label: figureWords['figures.row.total'], amounts, sensitive: false, parts: [] };
}

/** Where the rows of a table stand in the book; its total is that of all reports, unless it counts mentions. */
function placesIn(book: FigureBook, table: TableName, of: string): Axis['placesOf'] {
  return ({ code }, which) => {
    const own =
      book.places.get(`${table}/${code}@${which}`) ??
      (code === 'total' ? book.places.get(`${of}@${which}`) : undefined);
    if (own === undefined) throw new Error(`${table} has no figure ${code}`);
    return [own];
  };
}

/** The two acts, and what is about another, about both or about none. */
function lawAxis({ laws }: Choices, book: FigureBook): Axis {
  const own = laws.filter(({ code }) => code === 'wmo' || code === 'jw');
  const rest = { code: 'rest', label: figureWords['figures.row.other-laws'], sensitive: true, parts: [] };
  return {
    branches: branches({ now: [], before: [] }, { choices: [...own, rest], by: 'law' }),
    placesOf: ({ code }, which) => {
      const single = book.places.get(`laws/${code}@${which}`);
      if (single !== undefined) return [single];
      const others = [...book.places].filter(([name]) => name.startsWith('laws/') && name.endsWith(`@${which}`));
      return others.flatMap(([name, place]) => (/^laws\/(wmo|jw)@/.test(name) ? [] : [place]));
    },
    several: false,
  };
}

/** The organisations most reports are about, and everything else in one row, of which only is known how often it was named. */
function providerAxis(
  received: Both<readonly Group[]>,
  choices: Choices,
  { book, rest }: { readonly book: FigureBook; readonly rest: Rest },
): Axis {
  const known = choices.parties.flatMap(({ parts }) => parts);
  const own = rest.top.map((code): Choice => known.find((choice) => choice.code === code) ?? unknown(code));
  const label = figureWords['figures.row.other-providers'];
  return {
    branches: branches(received, { choices: [...own, { code: rest.code, label, parts: [] }], by: 'none' }),
    placesOf: ({ code }, which) =>
      choices.parties
        .flatMap((kind) => [`${kind.code}.${code}`])
        .concat(code)
        .flatMap((name) => book.places.get(`parties/${name}@${which}`) ?? []),
    several: true,
    unknownReports: rest.code,
  };
}

function unknown(code: string): Choice {
  return { code, label: { nl: code, en: code }, parts: [] };
}
