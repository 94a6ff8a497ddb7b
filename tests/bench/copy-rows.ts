import type Database from 'better-sqlite3';

/**
 * Writes the rows of reports from one row number on once more, under other numbers, by SQL alone in one transaction: the
 * same tables, triggers, search index and syncs, and nothing of ours around it. Answers how many reports that were.
 */
export function copyRows(connection: Database.Database, from: number): number {
  connection.exec('BEGIN IMMEDIATE');
  const shift = Number(connection.prepare('SELECT max(row) + 1 - ? FROM cases').pluck().get(from));
  const columns = (table: string, without: readonly string[]): string =>
    connection
      .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
      .pluck()
      .all(table)
      .filter((name) => !without.includes(name))
      .map((name) => `"${name}"`)
      .join(', ');
  const copied = columns('cases', ['row', 'id', 'number']);
  const where = 'WHERE row >= ? AND row < ?';
  const range = [from, from + shift];
  // Ids and numbers of their own, of the right form.
  const id = (row: string) => `substr(id, 1, 24) || printf('%012x', ${row} + ${shift})`;
  const number = `substr(number, 1, 5) || printf('%05d', 5000000 + row + ${shift})`;
  const { changes } = connection
    .prepare(
      `INSERT INTO cases (row, id, number, ${copied}) SELECT row + ${shift}, ${id('row')}, ${number}, ${copied} FROM cases ${where}`,
    )
    .run(...range);
  const events = columns('events', ['case_id']);
  connection
    .prepare(
      `INSERT INTO events (case_id, ${events}) SELECT ${id('row')}, ${events} FROM events JOIN (SELECT id, row FROM cases ${where}) ON id = case_id`,
    )
    .run(...range);
  for (const table of ['case_parties', 'case_subjects', 'case_terms']) {
    const rest = columns(table, ['case_row']);
    connection
      .prepare(
        `INSERT INTO ${table} (case_row, ${rest}) SELECT case_row + ${shift}, ${rest} FROM ${table} WHERE case_row >= ? AND case_row < ?`,
      )
      .run(...range);
  }
  const words = columns('search_rows', ['row']);
  connection
    .prepare(`INSERT INTO search_rows (row, ${words}) SELECT row + ${shift}, ${words} FROM search_rows ${where}`)
    .run(...range);
  const line = columns('log', ['seq']);
  connection.exec(`INSERT INTO log (seq, ${line}) SELECT seq + 1, ${line} FROM log ORDER BY seq DESC LIMIT 1`);
  connection.exec('COMMIT');
  return changes;
}
