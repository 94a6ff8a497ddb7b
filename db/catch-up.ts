import type Database from 'better-sqlite3';
import { hasTable } from './has-table.ts';
import { type Entry, entriesAfter, positionIn } from './journal-folder.ts';
import { Position } from './journal-segment.ts';
import { boundValue } from './recorded-statements.ts';

/** How a database stands to its journal. */
export type Standing =
  /** They end at the same transaction, or the database was brought there: so many transactions were lost and are back. */
  | { readonly kind: 'level'; readonly restored: number }
  /** The database knows transactions that the journal does not, or others than it: the database leads. */
  | { readonly kind: 'apart' }
  /** The database lost something, and is damaged beside that. */
  | { readonly kind: 'damaged' };

const before: Position = { seq: 0, mark: '' };
const key = 'journal-position';

/** How far a database is, as it says itself. */
export function positionOf(connection: Database.Database): Position {
  const text = connection.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck().get(key);
  return text === undefined ? before : Position.parse(JSON.parse(text));
}

/** What writes, within a transaction, how far the database is with it. */
export function positionWriter(connection: Database.Database): (position: Position) => void {
  const statement = connection.prepare(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  return (position) => void statement.run(key, JSON.stringify(position));
}

/** Runs what the journal holds and the database lost. Each transaction is run once, whole, or not at all. Throws what the driver throws. */
export function catchUp(connection: Database.Database, folder: string, journalKey: Buffer): Standing {
  if (!hasTable(connection, 'meta')) return { kind: 'damaged' };
  const present = positionOf(connection);
  const end = positionIn(folder, journalKey, 'here');
  if (end === null || end.seq < present.seq) return { kind: 'apart' };
  const same = end.seq === present.seq ? end : positionIn(folder, journalKey, present.seq);
  if (same?.mark !== present.mark) return { kind: 'apart' };
  if (end.seq === present.seq) return { kind: 'level', restored: 0 };
  if (!isWhole(connection)) return { kind: 'damaged' };
  const restored = runAll(connection, entriesAfter(folder, journalKey, present));
  return present.seq + restored === end.seq ? { kind: 'level', restored } : { kind: 'apart' };
}

/** Runs transactions on the database they follow on; answers how many. */
export function runAll(connection: Database.Database, entries: Iterable<Entry>): number {
  const savePosition = positionWriter(connection);
  let count = 0;
  for (const { at, statements } of entries) {
    connection.exec('BEGIN IMMEDIATE');
    for (const [text, values] of statements) runOnce(connection, text, values.map(boundValue));
    savePosition(at);
    connection.exec('COMMIT');
    count += 1;
  }
  return count;
}

/** True when every page and index of a database is as it should be. */
export function isWhole(connection: Database.Database): boolean {
  return connection.pragma('integrity_check(1)', { simple: true }) === 'ok';
}

function runOnce(connection: Database.Database, text: string, values: readonly unknown[]): void {
  const statement = connection.prepare(text);
  if (statement.reader) statement.all(...values);
  else statement.run(...values);
}
