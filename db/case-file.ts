import { and, asc, desc, eq, inArray, not, or, type SQL, sql } from 'drizzle-orm';
import { replay } from '../shared/case/state.ts';
import type { Filters } from '../shared/contract/register.ts';
import { CaseId } from '../shared/ids.ts';
import type { CasePiece, CaseRecord } from '../shared/recipes/case-record.ts';
import { readHistory } from './events.ts';
import type { Handle, Reader } from './handle.ts';
import { rowsIn } from './rows-in.ts';
import {
  caseCodes,
  caseFiles,
  caseLetters,
  caseLinks,
  caseParties,
  caseReferrals,
  caseSubjects,
  caseSupports,
  cases,
  caseTasks,
  caseTerms,
  closedCases,
  people,
} from './schema/cases.ts';
import { countCases, filtered, inScope, type Scope } from './search.ts';

/** How many reports a file with these filters holds, of those its maker may read. */
export function countFitting(reader: Reader, scope: Scope, filters: Filters): number {
  return countCases(reader, fitting(reader, scope, filters));
}

/**
 * The rows of these reports, the newest in front. The filters are looked at once, however long writing the file takes; a
 * million rows are four megabytes.
 */
export function fittingRows(reader: Handle, scope: Scope, filters: Filters): Int32Array {
  const { sql: text, params } = reader.sql
    .select({ row: cases.row })
    .from(cases)
    .where(fitting(reader, scope, filters))
    .orderBy(desc(cases.receivedOn), desc(cases.row))
    .toSQL();
  const rows = new Int32Array(countFitting(reader, scope, filters));
  let at = 0;
  for (const row of reader.connection
    .prepare<unknown[], number>(text)
    .pluck()
    .iterate(...params)) {
    rows[at] = row;
    at += 1;
  }
  return rows;
}

/** A sensitive report leaves with whoever handles it alone; one that is closed for somebody not with him. */
function fitting(reader: Reader, scope: Scope, filters: Filters): SQL | undefined {
  const closed = sql`exists (select 1 from ${closedCases} where ${closedCases.caseRow} = ${cases.row}
    and ${closedCases.user} = ${scope.user} and ${closedCases.liftedAt} is null)`;
  const mayLeave = or(eq(cases.sensitive, false), eq(cases.owner, scope.user));
  return and(inScope(scope), filtered(reader, filters), mayLeave, not(closed));
}

/** Reports by their rows, in that order, with the pieces that are asked for; the others are empty. */
export function readRecords(
  reader: Reader,
  rows: readonly number[],
  pieces: ReadonlySet<CasePiece>,
): readonly CaseRecord[] {
  const found = new Map(
    reader.sql
      .select()
      .from(cases)
      .where(rowsIn(cases.row, rows))
      .all()
      .map((row) => [row.row, row]),
  );
  const below = readPieces(reader, rows, pieces);
  const joined = numbersOf(
    reader,
    [...found.values()].flatMap(({ joinedInto }) => joinedInto ?? []),
  );
  return rows.flatMap((at): CaseRecord[] => {
    const row = found.get(at);
    if (!row) return [];
    return [
      {
        ...row,
        joinedInto: row.joinedInto === null ? null : (joined.get(row.joinedInto) ?? null),
        parties: below.parties.get(at) ?? [],
        subjects: below.subjects.get(at) ?? [],
        codes: below.codes.get(at) ?? [],
        terms: below.terms.get(at) ?? [],
        tasks: below.tasks.get(at) ?? [],
        links: (below.links.get(at) ?? []).flatMap(({ other }) => below.linked.get(other) ?? []),
        files: (below.files.get(at) ?? []).length,
        letters: (below.letters.get(at) ?? []).length,
        referrals: below.referrals.get(at) ?? [],
        supports: below.supports.get(at) ?? [],
        people: below.people.get(at) ?? [],
        intake: pieces.has('intake') && !row.destroyed ? intakeOf(reader, row.id) : null,
      },
    ];
  });
}

function readPieces({ sql: read }: Reader, rows: readonly number[], pieces: ReadonlySet<CasePiece>) {
  const only = <T extends { readonly caseRow: number }>(piece: CasePiece, all: () => readonly T[]) =>
    byRow(pieces.has(piece) ? all() : []);
  const links = only('links', () => read.select().from(caseLinks).where(rowsIn(caseLinks.caseRow, rows)).all());
  const others = [...links.values()].flat().map(({ other }) => other);
  return {
    parties: only('parties', () =>
      read.select().from(caseParties).where(rowsIn(caseParties.caseRow, rows)).orderBy(asc(caseParties.ordinal)).all(),
    ),
    subjects: only('subjects', () =>
      read
        .select()
        .from(caseSubjects)
        .where(rowsIn(caseSubjects.caseRow, rows))
        .orderBy(asc(caseSubjects.ordinal))
        .all(),
    ),
    codes: only('codes', () =>
      read
        .select()
        .from(caseCodes)
        .where(rowsIn(caseCodes.caseRow, rows))
        .orderBy(asc(caseCodes.list), asc(caseCodes.code))
        .all(),
    ),
    terms: only('terms', () =>
      read.select().from(caseTerms).where(rowsIn(caseTerms.caseRow, rows)).orderBy(asc(caseTerms.lastOn)).all(),
    ),
    tasks: only('tasks', () =>
      read.select().from(caseTasks).where(rowsIn(caseTasks.caseRow, rows)).orderBy(asc(caseTasks.task)).all(),
    ),
    links,
    linked: numbersOf({ sql: read }, others),
    files: only('files', () => read.select().from(caseFiles).where(rowsIn(caseFiles.caseRow, rows)).all()),
    letters: only('letters', () => read.select().from(caseLetters).where(rowsIn(caseLetters.caseRow, rows)).all()),
    referrals: only('referrals', () =>
      read
        .select()
        .from(caseReferrals)
        .where(rowsIn(caseReferrals.caseRow, rows))
        .orderBy(asc(caseReferrals.referral))
        .all(),
    ),
    supports: only('supports', () =>
      read
        .select()
        .from(caseSupports)
        .where(rowsIn(caseSupports.caseRow, rows))
        .orderBy(asc(caseSupports.support))
        .all(),
    ),
    people: only('people', () =>
      read.select().from(people).where(rowsIn(people.caseRow, rows)).orderBy(asc(people.place)).all(),
    ),
  };
}

function byRow<T extends { readonly caseRow: number }>(all: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>();
  for (const one of all) {
    const known = found.get(one.caseRow);
    if (known) known.push(one);
    else found.set(one.caseRow, [one]);
  }
  return found;
}

function numbersOf(reader: Pick<Reader, 'sql'>, ids: readonly string[]): ReadonlyMap<string, string> {
  if (ids.length === 0) return new Map();
  const { id, number } = cases;
  const rows = reader.sql
    .select({ id, number })
    .from(cases)
    .where(inArray(id, [...new Set(ids)]))
    .all();
  return new Map(rows.map((row) => [row.id, row.number]));
}

function intakeOf(reader: Reader, id: string): CaseRecord['intake'] {
  const caseId = CaseId.parse(id);
  const replayed = replay(caseId, readHistory(reader, caseId));
  return replayed.kind === 'case' ? replayed.state.intake : null;
}
