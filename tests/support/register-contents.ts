import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../main/host.ts';
import { accountFileNames } from '../../main/keys/accounts-file.ts';
import { rawConnection } from './raw-connection.ts';

/**
 * All that an open register keeps, by table, as row count and hash; the log, its kept end and the number of what was written
 * apart, since refusals are logged too. Equal contents are equal registers.
 */
export function registerContents(host: Host): Readonly<Record<string, string>> {
  const connection = rawConnection(host);
  const tables = connection
    .prepare<[], string>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search\\_%' ESCAPE '\\' AND name NOT IN ('search', 'log') ORDER BY name`,
    )
    .pluck()
    .all();
  const kept = [...tables, 'search_rows'].map((table) => {
    // A table that nobody wrote in is read in the same order each time.
    const rows = connection.prepare(`SELECT * FROM "${table}"`).raw().all();
    const told = rows.map((row) => JSON.stringify(row)).filter((row) => !/logHead|journal-position/.test(row));
    return [table, `${told.length} rows ${digest(told.join('\n'))}`];
  });
  connection.close();
  const files = accountFileNames.map((name) => [name, digest(readFileSync(join(host.folder, name), 'utf8'))]);
  return Object.fromEntries([...kept, ...files]);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
