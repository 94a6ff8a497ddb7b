import { createHash, type Hash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { connect } from './connect.ts';
import { keepFile } from './keep-file.ts';

/**
 * Writes a copy of an encrypted database, as it stands at this moment, to a path where nothing is yet. The copy is encrypted
 * with the same key and is on the disk when this returns. Others may write meanwhile. Throws what the driver throws: a full
 * disk, damage.
 * Source: SQLite, lang_vacuum.html, "VACUUM INTO". The online backup of the driver does not work with encryption.
 */
export function copyDatabase(file: string, key: Buffer, target: string): void {
  const connection = connect(file, key, 'write');
  try {
    connection.prepare('VACUUM INTO ?').run(target);
  } finally {
    connection.close();
  }
  keepFile(target);
}

/** What a database holds, to be compared with what a copy of it holds. */
export interface DatabaseContent {
  /** SHA-256 over every row of every table, in an order that does not depend on how the pages lie. */
  readonly hash: string;
  /** Reports, the destroyed ones included. */
  readonly reports: number;
}

/** Reads every row of a database. The search index is made from other tables and is left out. */
export function databaseContent(file: string, key: Buffer): DatabaseContent {
  const connection = connect(file, key, 'read');
  try {
    const hash = createHash('sha256');
    for (const table of tablesOf(connection)) addTable(connection, table, hash);
    const reports = connection.prepare<[], number>('SELECT count(*) FROM cases').pluck().get() ?? 0;
    return { hash: hash.digest('hex'), reports };
  } finally {
    connection.close();
  }
}

/** Tables that hold something of their own: what a virtual table stands on is made from others. */
function tablesOf(connection: Database.Database): readonly string[] {
  return connection
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .pluck()
    .all();
}

function addTable(connection: Database.Database, table: string, hash: Hash): void {
  const columns = connection
    .prepare<[string], { name: string; pk: number }>('SELECT name, pk FROM pragma_table_info(?) ORDER BY pk, cid')
    .all(table);
  const keys = columns.filter(({ pk }) => pk > 0);
  const order = (keys.length > 0 ? keys : columns).map(({ name }) => quoted(name)).join(', ');
  hash.update(`${JSON.stringify([table, columns.map(({ name }) => name)])}\n`);
  const rows = connection
    .prepare(`SELECT ${columns.map(({ name }) => quoted(name)).join(', ')} FROM ${quoted(table)} ORDER BY ${order}`)
    .raw();
  for (const row of rows.iterate()) hash.update(`${JSON.stringify(row)}\n`);
}

/** A name from the schema itself, as an identifier. */
function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The contents of files (SHA-256 in hexadecimals) that the reports of a database have, each once. */
export function contentsNamed(file: string, key: Buffer): readonly string[] {
  const connection = connect(file, key, 'read');
  try {
    return connection.prepare<[], string>('SELECT DISTINCT hash FROM case_files ORDER BY hash').pluck().all();
  } finally {
    connection.close();
  }
}
