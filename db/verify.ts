import { sql } from 'drizzle-orm';
import { isWhole } from './catch-up.ts';
import { readOnce } from './connect.ts';
import type { Reader, Writer } from './handle.ts';

/** Checks every page of the database and the search index against its words: `ok`, or what is wrong. */
export function verifyRegister(writer: Writer): { readonly pages: string; readonly search: string } {
  const pages = writer.sql.get<{ integrity_check: string }>(sql`pragma integrity_check(1)`);
  return { pages: pages.integrity_check, search: searchIndex(writer) };
}

/** True when the engine finds every page and index that is in use as it should be, read anew from the disk. */
export function isWholeOnDisk(file: string, key: Buffer): boolean {
  return readOnce(file, key, (connection) => {
    try {
      return isWhole(connection);
    } catch {
      return false;
    }
  });
}

/** True when the search index finds a report by its number. */
export function isFoundByNumber(reader: Reader, row: number): boolean {
  const kept = reader.sql.get<{ number: string } | undefined>(sql`select number from search_rows where row = ${row}`);
  if (kept === undefined || kept.number.length < 3) return true;
  const phrase = `"${kept.number.replaceAll('"', '""')}"`;
  const found = sql`select rowid from search where search match ${phrase} and rowid = ${row}`;
  return reader.sql.get(found) !== undefined;
}

function searchIndex(writer: Writer): string {
  try {
    writer.sql.run(sql`insert into search(search, rank) values ('integrity-check', 1)`);
    return 'ok';
  } catch {
    return 'differs';
  }
}
