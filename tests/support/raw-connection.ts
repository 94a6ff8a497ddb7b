import { join } from 'node:path';
import Database from 'better-sqlite3';
import { databaseName } from '../../db/open.ts';
import type { Host } from '../../main/host.ts';

/** A connection past all of our code to the database of an open register: what a tamperer with its key would have. */
export function rawConnection(host: Host): Database.Database {
  if (!host.register) throw new Error('The register is not open');
  const connection = new Database(join(host.folder, databaseName));
  connection.pragma(`cipher='sqlcipher'`);
  connection.pragma('legacy=4');
  connection.pragma(`key="x'${host.register.keys.database.toString('hex')}'"`);
  return connection;
}

/** Takes away the triggers that refuse change: the chains must tell by themselves. */
export function dropGuards(connection: Database.Database): void {
  const names = connection
    .prepare<[], string>(`SELECT name FROM sqlite_master WHERE type = 'trigger' AND name NOT LIKE 'search%'`)
    .pluck()
    .all();
  for (const name of names) connection.exec(`DROP TRIGGER "${name}"`);
}
