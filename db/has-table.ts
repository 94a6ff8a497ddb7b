import type Database from 'better-sqlite3';

/** True when a database holds a table of this name; a file of no bytes is a database without tables. */
export function hasTable(connection: Database.Database, name: string): boolean {
  return connection.prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?`).get(name) !== undefined;
}
