import type { Edit } from './compile.ts';
import type { LayerName } from './layer-names.ts';

/** A bug that is put in a copy of the program, and the layer that must notice it within so many rounds. */
export interface PlantedBug {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly layer: LayerName;
  readonly rounds: number;
}

const [transaction, segment] = ['db/handle.ts', 'db/journal-segment.ts'];

/** The bugs that the harness is held to account by (reliability bar, layer L): each is caught, or the harness fails. */
export const plantedBugs: readonly PlantedBug[] = [
  {
    name: 'NORMAL instead of FULL',
    edits: [{ file: 'db/connect.ts', from: `['synchronous', 'FULL', 2]`, to: `['synchronous', 'NORMAL', 1]` }],
    layer: 'power-cut',
    rounds: 20,
  },
  {
    name: 'ack before commit',
    edits: [
      {
        file: transaction,
        from: `  connection.exec('BEGIN IMMEDIATE');\n  try {`,
        to: `  if (connection.inTransaction) connection.exec('COMMIT');\n  connection.exec('BEGIN IMMEDIATE');\n  try {`,
      },
      {
        file: transaction,
        from: `    connection.exec('COMMIT');\n    journal?.done();\n`,
        to: `    journal?.done();\n    setTimeout(() => connection.open && connection.inTransaction && connection.exec('COMMIT'), 5);\n`,
      },
      {
        file: 'db/open.ts',
        from: `    close: () => {\n      snapshots.close();`,
        to: `    close: () => {\n      if (writing.inTransaction) writing.exec('COMMIT');\n      snapshots.close();`,
      },
    ],
    layer: 'kill',
    rounds: 6,
  },
  {
    name: 'no directory sync',
    edits: [{ file: 'db/keep-folder.ts', from: `  fsyncSync(folder);\n`, to: '' }],
    layer: 'power-cut',
    rounds: 60,
  },
  {
    name: 'two transactions instead of one',
    edits: [
      {
        file: 'db/events.ts',
        from: `  insertRows(writer, events, rows);\n`,
        to: `  insertRows(writer, events, rows);\n  writer.connection.exec('COMMIT');\n  writer.connection.exec('BEGIN IMMEDIATE');\n`,
      },
    ],
    layer: 'kill',
    rounds: 24,
  },
  {
    name: 'missing foreign key',
    edits: [
      {
        file: 'db/migrations/0000_first.sql',
        from: '\t`judgment` text,\n\tPRIMARY KEY(`case_row`, `ordinal`),\n\tFOREIGN KEY (`case_row`) REFERENCES `cases`(`row`) ON UPDATE no action ON DELETE no action\n',
        to: '\t`judgment` text,\n\tPRIMARY KEY(`case_row`, `ordinal`)\n',
      },
    ],
    layer: 'kill',
    rounds: 1,
  },
  {
    name: 'log after show',
    edits: [
      {
        file: 'main/door.ts',
        from: `  const unwritten = await writeLines(asked.host, [line]);\n`,
        to: `  const unwritten = null;\n  setTimeout(() => writeLines(asked.host, [line]), 5);\n`,
      },
    ],
    layer: 'kill',
    rounds: 9,
  },
  {
    name: `ack before the journal's sync`,
    edits: [
      {
        file: 'db/journal.ts',
        from: `      segment.writer.add({ kind: 'end', json: JSON.stringify(next) });\n      segment.writer.sync();\n`,
        to: `      segment.writer.sync();\n      segment.writer.add({ kind: 'end', json: JSON.stringify(next) });\n`,
      },
    ],
    layer: 'power-cut',
    rounds: 60,
  },
  {
    name: 'journal without chain check',
    edits: [
      { file: segment, from: `  cipher.setAAD(before);\n`, to: '' },
      { file: segment, from: `  decipher.setAAD(before);\n`, to: '' },
      {
        file: 'db/journal-folder.ts',
        from: `if (entry.at.seq > position.seq + 1 || markAfter(key, position, entry) !== entry.at.mark) return;`,
        to: `if (entry.at.seq > position.seq + 1) return;`,
      },
    ],
    layer: 'garble',
    rounds: 60,
  },
  {
    name: 'key file renamed before its sync',
    edits: [{ file: 'db/write-whole.ts', from: `{ mode: 0o600, flush: true }`, to: `{ mode: 0o600 }` }],
    layer: 'power-cut',
    rounds: 30,
  },
  {
    name: 'index outside the transaction',
    edits: [
      {
        file: 'db/cases.ts',
        from: `  insertRows(writer, searchRows, [{ row, number: state.number, ...extras.words }]);\n`,
        to: `  setTimeout(() => insertRows(writer, searchRows, [{ row, number: state.number, ...extras.words }]), 5);\n`,
      },
    ],
    layer: 'kill',
    rounds: 6,
  },
  {
    name: 'migration step outside its transaction',
    edits: [
      {
        file: 'db/migrate.ts',
        from: `  if (isNew) runMigrations(drizzle(connection), { migrationsFolder });\n`,
        to: `  connection.exec('CREATE TABLE IF NOT EXISTS __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)');
  for (const { sql, hash, folderMillis } of readMigrationFiles({ migrationsFolder }).slice(applied.length)) {
    for (const step of sql) connection.exec(step);
    connection.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)').run(hash, folderMillis);
  }
`,
      },
    ],
    layer: 'migration-kills',
    rounds: 6,
  },
  {
    name: 'backup counted before its trial restore',
    edits: [
      {
        file: 'main/backup/make-backup.ts',
        from: `  const tried = await tryOut(folder, said, registerKey);\n  return tried.ok ? ok(writeManifest(folder, { ...said, verifiedAt: at }, keys)) : tried;`,
        to: `  const counted = ok(writeManifest(folder, { ...said, verifiedAt: at }, keys));\n  await tryOut(folder, said, registerKey);\n  return counted;`,
      },
    ],
    layer: 'backup-kills',
    rounds: 1,
  },
];
