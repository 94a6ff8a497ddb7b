import { sql } from 'drizzle-orm';
import type { Writer } from './handle.ts';

/** Checks every page of the database and the search index against its words: `ok`, or what is wrong. */
export function verifyRegister(writer: Writer): { readonly pages: string; readonly search: string } {
  const pages = writer.sql.get<{ integrity_check: string }>(sql`pragma integrity_check(1)`);
  return { pages: pages.integrity_check, search: searchIndex(writer) };
}

function searchIndex(writer: Writer): string {
  try {
    writer.sql.run(sql`insert into search(search, rank) values ('integrity-check', 1)`);
    return 'ok';
  } catch {
    return 'differs';
  }
}
