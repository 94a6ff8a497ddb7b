import { enterKnown, enterSum, enterUnnamed, type FigureBook } from './figure-book.ts';
import { nameBeside } from './figure-name.ts';
import { sumOf } from './figure-system.ts';

/** A row of a field of which a report may name several. */
export interface NamedRow {
  readonly place: number;
  /** How many reports are in it; how often they name it is the figure. */
  readonly reports: number;
  /** What they name; `none` for those that name nothing. */
  readonly code: string;
}

interface Line {
  /** The figures that are together all reports of these rows. */
  readonly whole: readonly number[];
  readonly rows: readonly NamedRow[];
}

/**
 * Binds rows of a field of which a report may name several to the reports: a report stands at most once in each row, and in no
 * other where it names nothing. So whoever sees how many reports there are, and how many are in the largest row, knows the most
 * that any other can be. How often reports name the same row again is reckoned with as known.
 * `name`: of these rows in the book, the same in every release; bound before, they are left.
 */
export function bindToReports(book: FigureBook, name: string, { whole, rows }: Line): void {
  const helper = (said: string) => nameBeside(name, `~${said}`);
  if (whole.length === 0 || book.places.has(helper('bound'))) return;
  enterKnown(book, helper('bound'), 0);
  const none = rows.find(({ code }) => code === 'none');
  const naming = sumOf(book.figures, whole) - (none?.reports ?? 0);
  const named = none ? [enterUnnamed(book, helper('named'), naming)] : whole;
  if (none) enterSum(book, { whole: [...whole, ...again(book, none, helper)], parts: [none.place, ...named] });
  for (const row of rows) {
    if (row === none || naming < row.reports) continue;
    const others = enterUnnamed(book, helper(`not-${row.code}`), naming - row.reports);
    enterSum(book, { whole: [...named, ...again(book, row, helper)], parts: [row.place, others] });
  }
}

interface Mentions {
  /** The figures that are together the number of reports. */
  readonly whole: readonly number[];
  /** Those that are together how often they name something. */
  readonly mentions: readonly number[];
}

/** Binds how often reports name something to how many they are: never less often, and by how much more nobody is told. */
export function bindMentions(book: FigureBook, name: string, mentions: Mentions): void {
  bindMore(book, name, mentions, enterUnnamed);
}

/**
 * The same where both are shown. Of few it is reckoned with as known: a report names hardly more than two or three, so the one
 * figure all but tells the other.
 */
export function bindShownMentions(book: FigureBook, name: string, found: Mentions): void {
  const smallest = Math.max(...found.mentions.map((at) => book.figures[at]?.smallest ?? 0));
  const isFew = sumOf(book.figures, found.mentions) < fewTimes * smallest;
  bindMore(book, name, found, isFew ? enterKnown : enterUnnamed);
}

function bindMore(book: FigureBook, name: string, { whole, mentions }: Mentions, enter: typeof enterKnown): void {
  const more = Math.max(0, sumOf(book.figures, mentions) - sumOf(book.figures, whole));
  enterSum(book, { whole: [...whole, enter(book, nameBeside(name, '+'), more)], parts: mentions });
}

/** From how many times the threshold on half as many reports are far enough away. */
const fewTimes = 2;

/** How often the reports of a row name it again. */
function again(
  book: FigureBook,
  { place, reports, code }: NamedRow,
  helper: (said: string) => string,
): readonly number[] {
  const times = (book.figures[place]?.value ?? 0) - reports;
  return times > 0 ? [enterKnown(book, helper(`again-${code}`), times)] : [];
}
