import { createHash } from 'node:crypto';
import type { Host } from '../../main/host.ts';
import { rawConnection } from './raw-connection.ts';

/** What only says that something happened: the log, the numbers given out, the tables read in, the end of the log. */
const aside = ['log', 'case_numbers', 'imports', 'meta'];

/**
 * The SHA-256 of the live content of an open register: every row of every table, without what only tells that something
 * happened. Of histories that were withdrawn nothing counts. The same hash is the same register to whoever works with it.
 */
export function liveContent(host: Host): string {
  const connection = rawConnection(host);
  const tables = connection
    .prepare<[], string>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search\\_%' ESCAPE '\\' AND name <> 'search' ORDER BY name`,
    )
    .pluck()
    .all();
  const hash = createHash('sha256');
  for (const table of [...tables.filter((name) => !aside.includes(name)), 'search_rows']) {
    const columns = connection.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table);
    const order = columns.map((column) => `"${column}"`).join(', ');
    const live =
      table === 'events' ? `WHERE case_id NOT IN (SELECT case_id FROM events WHERE type = 'caseWithdrawn')` : '';
    const rows = connection.prepare(`SELECT * FROM "${table}" ${live} ORDER BY ${order}`).raw().iterate();
    hash.update(table);
    for (const row of rows) hash.update(JSON.stringify(row));
  }
  connection.close();
  return hash.digest('hex');
}
