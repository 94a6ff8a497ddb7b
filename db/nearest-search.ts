import { type SQL, sql } from 'drizzle-orm';
import { noFilters } from '../shared/contract/no-filters.ts';
import { fold } from '../shared/match/fold.ts';
import { mostSlips, slipsBetween } from '../shared/match/slips-between.ts';
import { type Parts, whatSlipsLeave } from '../shared/match/what-slips-leave.ts';
import { cleanText } from '../shared/privacy/clean-text.ts';
import type { Reader } from './handle.ts';
import { cases } from './schema/cases.ts';
import { finds, inScope, type Scope, type Search } from './search.ts';
import { quoted } from './search-words.ts';

type Asked = Pick<Search, 'query' | 'filters'>;

/** Words of other lengths are left as they are typed. */
const replaceable = /^\p{L}{4,20}$/u;
/** What stands between quotes, as one; else what stands between spaces. */
const pieces = /["“”„][^"“”„]*["“”„]?|[^\s"“”„]+/gu;

/** With more words that nothing has, a guess says little. */
const mostUnknown = 3;
/** So many words are tried in the place of one, and so many searches in the place of one. */
const mostWords = 3;
const mostSearches = 8;
/** A word is looked for in so many of the newest reports, and so many of those that may have it are read. */
const newestReports = 50_000;
const mostRead = 100;

/**
 * The search nearest to one that found nothing, as it can be typed; null when there is none. Words that a report of this
 * reader has stay, and so do numbers and what stands between quotes. Only reports in his scope are read, for the words as for
 * what the new search finds: whatever else the register holds makes no difference to the answer.
 */
export function nearestSearch(reader: Reader, scope: Scope, { query, filters }: Asked): string | null {
  const typed = cleanText(query).text.match(pieces) ?? [];
  const unknown = typed.map(fold).filter((word) => replaceable.test(word) && !isKnown(reader, scope, word));
  if (unknown.length === 0 || unknown.length > mostUnknown) return null;
  const instead = new Map(unknown.map((word) => [word, nearestWords(reader, scope, word)]));
  const choices = typed.map((piece) => instead.get(fold(piece)) ?? [piece]);
  const searches = combined(choices).map((words) => words.join(' '));
  return searches.find((nearest) => finds(reader, scope, { query: nearest, filters })) ?? null;
}

function isKnown(reader: Reader, scope: Scope, word: string): boolean {
  return finds(reader, scope, { query: word, filters: noFilters });
}

/** One of each choice, the first ones in front, a bounded number. */
function combined(choices: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return choices.reduce<readonly (readonly string[])[]>(
    (begun, choice) => begun.flatMap((words) => choice.map((word) => [...words, word])).slice(0, mostSearches),
    [[]],
  );
}

/** The words at fewest slips from this one; of those at as many, what most reports have. */
function nearestWords(reader: Reader, scope: Scope, word: string): readonly string[] {
  for (const alternatives of whatSlipsLeave(word)) {
    const near = nearAmong(word, textsWith(reader, scope, alternatives));
    if (near.length > 0) return near;
  }
  return [];
}

function nearAmong(word: string, texts: readonly string[]): readonly string[] {
  const reports = new Map<string, number>();
  for (const text of texts) {
    for (const found of new Set(text.match(/\p{L}{3,}/gu))) reports.set(found, (reports.get(found) ?? 0) + 1);
  }
  const most = mostSlips(word);
  return [...reports]
    .filter(([found]) => Math.abs(found.length - word.length) <= most)
    .map(([found, count]) => ({ found, count, slips: slipsBetween(word, found, most) }))
    .filter(({ slips }) => slips <= most)
    .sort((one, other) => one.slips - other.slips || other.count - one.count || (one.found < other.found ? -1 : 1))
    .slice(0, mostWords)
    .map(({ found }) => found);
}

/** The words of the newest reports in scope that have one of these alternatives, a text for each report. */
function textsWith(reader: Reader, scope: Scope, alternatives: readonly Parts[]): readonly string[] {
  return reader.sql.all<{ words: string }>(textsWithSql(scope, alternatives)).map(({ words }) => words);
}

/** The index is walked from the newest report on and each is held against the scope, so the walk ends as soon as enough are found. */
function textsWithSql(scope: Scope, alternatives: readonly Parts[]): SQL {
  const words = alternatives.map((parts) => `(${parts.map(quoted).join(' AND ')})`).join(' OR ');
  return sql`select search.people || char(10) || search.matter || char(10) || search.story as words
    from search cross join ${cases} on ${cases.row} = search.rowid
    where search match ${words} and search.rowid > (select max(${cases.row}) from ${cases}) - ${newestReports}
      and ${inScope(scope) ?? sql`1`}
    order by search.rowid desc limit ${mostRead}`;
}
