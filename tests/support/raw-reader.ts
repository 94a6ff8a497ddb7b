import type Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { handleOf, type Writer } from '../../db/handle.ts';
import type { Host } from '../../main/host.ts';

/** Our own reading of what a connection sees at this moment, uncommitted changes included. */
export function rawReader(connection: Database.Database, host: Host): Writer {
  if (!host.register) throw new Error('The register is not open');
  return handleOf(connection, drizzle(connection), host.register.keys);
}
