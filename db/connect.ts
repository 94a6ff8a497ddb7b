import { closeSync, openSync, readSync } from 'node:fs';
import Database from 'better-sqlite3';

/** What each connection is set to and must read back (reliability bar, section 5.4). */
const pragmas: readonly (readonly [name: string, set: string | number, reads: string | number])[] = [
  ['journal_mode', 'wal', 'wal'],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 1, 1],
  ['trusted_schema', 0, 0],
  ['secure_delete', 1, 1],
  ['temp_store', 2, 2],
  ['cell_size_check', 1, 1],
  ['busy_timeout', 5000, 5000],
  ['mmap_size', 0, 0],
  ['wal_autocheckpoint', 1000, 1000],
  // 16 MiB of decrypted pages: with the default of 2 every list decrypts the same pages anew. Who writes goes back to few of them.
  ['cache_size', -16384, -16384],
  ['fullfsync', 1, 1],
  ['checkpoint_fullfsync', 1, 1],
];

/**
 * A connection to an encrypted file of this office (the register, the figures store), with its key and every setting read
 * back. One to read `aside` writes nothing but tables of its own in memory. Throws what the driver throws: no such key, damage,
 * a full disk.
 */
export function connect(file: string, key: Buffer, mode: 'read' | 'write' | 'aside'): Database.Database {
  const connection = new Database(file, { readonly: mode === 'aside' });
  try {
    connection.pragma(`cipher='sqlcipher'`);
    connection.pragma('legacy=4');
    connection.pragma(`key="x'${key.toString('hex')}'"`);
    for (const [name, value, reads] of pragmas) {
      connection.pragma(`${name}=${value}`);
      const found = connection.pragma(name, { simple: true });
      // mmap is compiled out with encryption: then there is nothing to read back, which is as good as off.
      if (found !== reads && !(name === 'mmap_size' && found === undefined)) {
        throw new Error(`PRAGMA ${name} is ${String(found)}, not ${reads}`);
      }
    }
    mustBeEncrypted(file, connection);
    if (mode === 'read') connection.pragma('query_only=1');
    if (mode === 'write') connection.pragma('cache_size=-8192');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Opens an encrypted file for one reading, and closes it. Throws what the driver throws. */
export function readOnce<T>(file: string, key: Buffer, read: (connection: Database.Database) => T): T {
  const connection = connect(file, key, 'read');
  try {
    return read(connection);
  } finally {
    connection.close();
  }
}

/** A driver without encryption would write in clear and look healthy: the first page settles it. */
function mustBeEncrypted(file: string, connection: Database.Database): void {
  connection.pragma('user_version');
  const head = Buffer.alloc(16);
  const handle = openSync(file, 'r');
  try {
    const read = readSync(handle, head, 0, 16, 0);
    if (read === 16 && head.toString('latin1').startsWith('SQLite format 3'))
      throw new Error('The file is not encrypted');
  } finally {
    closeSync(handle);
  }
}

/** The query builder prepares a statement for every call; here each text is prepared once per connection. */
export function preparedOnce(connection: Database.Database): Database.Database {
  const prepare = connection.prepare.bind(connection);
  const known = new Map<string, ReturnType<typeof prepare>>();
  const once = (text: string) => {
    const statement = known.get(text) ?? prepare(text);
    if (known.size < mostStatements) known.set(text, statement);
    return statement;
  };
  return Object.defineProperty(connection, 'prepare', { value: once });
}

/** Lists of codes make texts of every length: beyond this many they are not kept. */
const mostStatements = 500;
