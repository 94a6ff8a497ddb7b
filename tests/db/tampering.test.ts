import type Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyHistories } from '../../db/events.ts';
import { appendLog } from '../../db/log.ts';
import { verifyLog } from '../../db/log-chain.ts';
import { rowsThatDiffer } from '../../main/verify-rows.ts';
import { granted } from '../support/granted.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { dropGuards, rawConnection } from '../support/raw-connection.ts';
import { rawReader } from '../support/raw-reader.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { runSeed, times } from '../support/times.ts';

/** Whoever holds the key of the database and SQL of his own still cannot change a history or the log unseen. */
let office: TestOffice;

beforeAll(async () => {
  office = await openOffice();
  const client = office.as('telephone');
  const on = office.clock.today();
  for (const title of ['een', 'twee', 'drie', 'vier', 'vijf', 'zes']) {
    const { id } = granted(await client.case.register({ intake: sampleIntake({ title }), draftId: null }));
    granted(await client.case.note({ caseId: id, version: 1, kind: 'call', text: `Gebeld over ${title}`, on }));
    granted(await client.case.note({ caseId: id, version: 2, kind: 'mail', text: `Gemaild over ${title}`, on }));
    granted(await client.case.open({ caseId: id }));
    granted(await office.as('investigator').signal.list({}));
  }
}, 120_000);
afterAll(() => office.close());

/** Picks by number, so that a seed says which: the same numbers, the same tampering. */
interface Picks {
  readonly first: number;
  readonly second: number;
  readonly column: number;
  readonly letter: number;
}
type Tampering = (connection: Database.Database, picks: Picks) => void;

const eventColumns = ['case_id', 'type', 'on_day', 'salt', 'content', 'content_hash', 'hash'] as const;
const rowColumns = [
  'stage',
  'owner',
  'registered_by',
  'received_on',
  'kind',
  'channel',
  'area',
  'reporter_role',
  'title',
] as const;
const logColumns = ['at', 'user', 'role', 'purpose', 'action', 'object', 'result', 'hash'] as const;

const withHistories: Readonly<Record<string, Tampering>> = {
  'a letter of a line is changed': (connection, picks) => {
    alter(connection, 'events', {
      rowid: rowidOf(connection, 'events', picks.first),
      column: pick(eventColumns, picks.column),
      letter: picks.letter,
    });
  },
  'a line is taken out': (connection, { first }) =>
    void at(connection, 'DELETE FROM events WHERE rowid = ?', rowidOf(connection, 'events', first)),
  'a line is copied to the end': (connection, { first }) =>
    void at(
      connection,
      `INSERT INTO events SELECT case_id, (SELECT max(position) + 1 FROM events e WHERE e.case_id = o.case_id), type, on_day, salt, content, content_hash, hash
       FROM events o WHERE rowid = ?`,
      rowidOf(connection, 'events', first),
    ),
  'two lines change places': (connection, { first, second }) =>
    swap(connection, 'events', { columns: ['position', 'case_id'], pair: pair(connection, 'events', first, second) }),
  'two lines change contents': (connection, { first, second }) =>
    swap(connection, 'events', { columns: ['content', 'salt'], pair: pair(connection, 'events', first, second) }),
  'two lines change contents with their hashes': (connection, { first, second }) =>
    swap(connection, 'events', {
      columns: ['content', 'salt', 'content_hash'],
      pair: pair(connection, 'events', first, second),
    }),
  'two histories change names': (connection, { first }) => {
    const ids = connection.prepare<[], string>('SELECT id FROM cases ORDER BY row').pluck().all();
    const one = pick(ids, first);
    const other = pick(ids, first + 1);
    at(
      connection,
      `UPDATE events SET case_id = CASE case_id WHEN ? THEN 'x' || ? ELSE 'x' || ? END WHERE case_id IN (?, ?)`,
      one,
      other,
      one,
      one,
      other,
    );
    connection.exec("UPDATE events SET case_id = substr(case_id, 2) WHERE case_id LIKE 'x%'");
  },
  'a line is emptied as if it were destroyed': (connection, { first }) =>
    void at(
      connection,
      'UPDATE events SET content = NULL, salt = NULL WHERE rowid = ?',
      rowidOf(connection, 'events', first),
    ),
  'a whole history is emptied': (connection, { first }) =>
    void at(connection, 'UPDATE events SET content = NULL, salt = NULL WHERE case_id = ?', caseOf(connection, first)),
  'a whole history is taken out': (connection, { first }) =>
    void at(connection, 'DELETE FROM events WHERE case_id = ?', caseOf(connection, first)),
  'a report is taken out with all that belongs to it': (connection, { first }) => {
    const id = caseOf(connection, first);
    at(connection, 'DELETE FROM events WHERE case_id = ?', id);
    removeRow(connection, id);
  },
  'a row is taken out': (connection, { first }) => removeRow(connection, caseOf(connection, first)),
  'a letter of a row is changed': (connection, picks) => {
    alter(connection, 'cases', {
      rowid: rowidOf(connection, 'cases', picks.first),
      column: pick(rowColumns, picks.column),
      letter: picks.letter,
    });
  },
  'a row is marked as destroyed': (connection, { first }) =>
    void at(connection, 'UPDATE cases SET destroyed = 1 WHERE id = ?', caseOf(connection, first)),
};

const withLog: Readonly<Record<string, Tampering>> = {
  'a letter of a line is changed': (connection, picks) => {
    alter(connection, 'log', {
      rowid: rowidOf(connection, 'log', picks.first),
      column: pick(logColumns, picks.column),
      letter: picks.letter,
    });
  },
  'a line is taken out': (connection, { first }) =>
    void at(connection, 'DELETE FROM log WHERE rowid = ?', rowidOf(connection, 'log', first)),
  'the last lines are taken out': (connection, { first }) =>
    void at(connection, 'DELETE FROM log WHERE seq >= ?', rowidOf(connection, 'log', first)),
  'the last lines are taken out and the kept end is set back': (connection, { first }) => {
    const seq = Math.max(2, rowidOf(connection, 'log', first));
    at(connection, 'DELETE FROM log WHERE seq >= ?', seq);
    at(
      connection,
      `UPDATE meta SET value = json_set(value, '$.seq', ?, '$.hash', (SELECT hash FROM log WHERE seq = ?)) WHERE key = 'logHead'`,
      seq - 1,
      seq - 1,
    );
  },
  'the kept end is taken away': (connection) => connection.exec(`DELETE FROM meta WHERE key = 'logHead'`),
  'a line is copied to the end': (connection, { first }) =>
    void at(
      connection,
      'INSERT INTO log SELECT (SELECT max(seq) + 1 FROM log), at, user, role, purpose, action, object, result, hash, sensitivity, count FROM log WHERE seq = ?',
      rowidOf(connection, 'log', first),
    ),
  'two lines change places': (connection, { first, second }) =>
    swap(connection, 'log', {
      columns: ['at', 'user', 'role', 'purpose', 'action', 'object', 'result', 'hash'],
      pair: pair(connection, 'log', first, second),
    }),
};

const picks = fc.record({ first: fc.nat(10_000), second: fc.nat(10_000), column: fc.nat(100), letter: fc.nat(1000) });

test('without tampering everything holds', () => {
  expect(verdictAfter(() => undefined, { first: 0, second: 0, column: 0, letter: 0 })).toEqual({
    histories: null,
    rows: [],
    log: null,
  });
});

test.each(Object.entries(withHistories))('histories and rows tell that %s', (_, tamper) => {
  fc.assert(
    fc.property(picks, (chosen) => {
      const { histories, rows } = verdictAfter(tamper, chosen);
      return histories !== null || rows.length > 0;
    }),
    { numRuns: times(8), seed: runSeed },
  );
});

test.each(Object.entries(withLog))('the log tells that %s', (_, tamper) => {
  fc.assert(
    fc.property(picks, (chosen) => verdictAfter(tamper, chosen).log !== null),
    { numRuns: times(8), seed: runSeed },
  );
});

test('lines that are written after the end was cut off do not hide it', () => {
  const line = {
    at: office.clock.now(),
    user: 'joris',
    role: 'back-office',
    purpose: 'entry',
    action: 'case.open',
    object: null,
    result: 'ok',
  } as const;
  const cut: Tampering = (connection) => {
    connection.exec('DELETE FROM log WHERE seq > 10');
    for (let written = 0; written < 3; written += 1) appendLog(rawReader(connection, office.host), line);
  };
  expect(verdictAfter(cut, { first: 0, second: 0, column: 0, letter: 0 }).log).toBe(11);
});

/** Tampers in a transaction of its own, asks our own verification what it sees, and rolls back. */
function verdictAfter(tamper: Tampering, chosen: Picks) {
  const connection = rawConnection(office.host);
  try {
    connection.pragma('foreign_keys=0');
    connection.exec('BEGIN');
    dropGuards(connection);
    tamper(connection, chosen);
    const reader = rawReader(connection, office.host);
    const histories = verifyHistories(reader);
    return { histories, rows: histories ? [] : rowsThatDiffer(reader), log: verifyLog(reader).firstBroken };
  } finally {
    connection.exec('ROLLBACK');
    connection.close();
  }
}

function at(connection: Database.Database, sql: string, ...values: readonly (string | number | null)[]): void {
  const { changes } = connection.prepare(sql).run(...values);
  if (changes === 0) throw new Error(`Nothing was tampered with: ${sql}`);
}

function pick<T>(from: readonly T[], number: number): T {
  const chosen = from[number % from.length];
  if (chosen === undefined) throw new Error('Nothing to choose from');
  return chosen;
}

function rowidOf(connection: Database.Database, table: string, number: number): number {
  return pick(connection.prepare<[], number>(`SELECT rowid FROM ${table} ORDER BY rowid`).pluck().all(), number);
}

function caseOf(connection: Database.Database, number: number): string {
  return pick(connection.prepare<[], string>('SELECT id FROM cases ORDER BY row').pluck().all(), number);
}

function removeRow(connection: Database.Database, id: string): void {
  for (const table of ['case_parties', 'case_subjects', 'case_terms']) {
    connection.prepare(`DELETE FROM ${table} WHERE case_row = (SELECT row FROM cases WHERE id = ?)`).run(id);
  }
  at(connection, 'DELETE FROM search_rows WHERE row = (SELECT row FROM cases WHERE id = ?)', id);
  at(connection, 'DELETE FROM cases WHERE id = ?', id);
}

/** Changes one letter; what is empty gets one. */
function alter(
  connection: Database.Database,
  table: string,
  { rowid, column, letter }: { rowid: number; column: string; letter: number },
): void {
  const old =
    connection
      .prepare<[number], string | null>(`SELECT "${column}" FROM ${table} WHERE rowid = ?`)
      .pluck()
      .get(rowid) ?? '';
  const place = old.length === 0 ? 0 : letter % old.length;
  const changed = `${old.slice(0, place)}${old[place] === '-' ? '+' : '-'}${old.slice(place + 1)}`;
  connection.pragma('ignore_check_constraints=1');
  at(connection, `UPDATE ${table} SET "${column}" = ? WHERE rowid = ?`, changed, rowid);
}

function pair(connection: Database.Database, table: string, first: number, second: number): readonly [number, number] {
  const one = rowidOf(connection, table, first);
  const other = rowidOf(connection, table, second);
  return [one, one === other ? rowidOf(connection, table, second + 1) : other];
}

function swap(
  connection: Database.Database,
  table: string,
  { columns, pair: [one, other] }: { columns: readonly string[]; pair: readonly [number, number] },
): void {
  const read = connection.prepare<[number], Record<string, string | number | null>>(
    `SELECT ${columns.join(', ')} FROM ${table} WHERE rowid = ?`,
  );
  const [first, second] = [read.get(one), read.get(other)];
  if (!first || !second) throw new Error('Nothing to swap');
  const write = (values: Record<string, string | number | null>, rowid: number) =>
    at(
      connection,
      `UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE rowid = ?`,
      ...columns.map((column) => values[column] ?? null),
      rowid,
    );
  // Out of the way first: two lines cannot stand in one place.
  if (columns.includes('position')) write({ ...first, case_id: 'elsewhere' }, one);
  write(first, other);
  write(second, one);
}
