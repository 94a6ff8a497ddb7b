import Database from 'better-sqlite3';
import { copyDatabase } from './backup.ts';
import { connect, readOnce } from './connect.ts';
import { keepInnerRoot } from './inner-root.ts';
import { keepFile } from './keep-file.ts';

interface Renewing {
  readonly file: string;
  /** Where nothing is yet. */
  readonly target: string;
  readonly from: Buffer;
  readonly to: Buffer;
  /** What a register must remember of the key of before; the figures store remembers nothing. */
  readonly before?: { readonly registerKey: Buffer; readonly files: Buffer };
}

/**
 * Writes a copy of an encrypted file under another key; it is on the disk when this returns. Until then the copy is worth
 * nothing, so that nothing of it is kept in a journal. Throws what the driver throws, and when the copy holds something else.
 */
export function renewedCopy({ file, target, from, to, before }: Renewing): void {
  copyDatabase(file, from, target);
  rekey(target, from, to);
  const copy = connect(target, to, 'write');
  try {
    if (countOf(copy) !== readOnce(file, from, countOf)) throw new Error('The copy under the new key is not whole');
    if (before) keepInnerRoot(copy, before);
    copy.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    copy.close();
  }
  keepFile(target);
}

/** With `rekey` every page is read, checked against its hash, and written anew. */
function rekey(target: string, from: Buffer, to: Buffer): void {
  const connection = new Database(target);
  try {
    connection.pragma(`cipher='sqlcipher'`);
    connection.pragma('legacy=4');
    connection.pragma(`key="x'${from.toString('hex')}'"`);
    connection.pragma('journal_mode=off');
    connection.pragma('synchronous=off');
    connection.pragma(`rekey="x'${to.toString('hex')}'"`);
  } finally {
    connection.close();
  }
}

/** How many rows each table has, and that every page can be read. */
function countOf(connection: Database.Database): string {
  const [check] = connection.prepare<[], string>('PRAGMA quick_check').pluck().all();
  const tables = connection
    .prepare<[], string>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' ORDER BY name`,
    )
    .pluck()
    .all();
  const counts = tables.map((table) => {
    const quoted = `"${table.replaceAll('"', '""')}"`;
    return [table, connection.prepare<[], number>(`SELECT count(*) FROM ${quoted}`).pluck().get()];
  });
  return JSON.stringify([check, counts]);
}
