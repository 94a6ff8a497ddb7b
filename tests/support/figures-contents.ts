import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { figuresName } from '../../db/figures-store.ts';
import type { Host } from '../../main/host.ts';

const tables = [
  'cases',
  'case_parties',
  'case_subjects',
  'case_codes',
  'case_referrals',
  'case_supports',
  'signals',
  'list_items',
];

/** Every row of the figures store of an open register, past all of our code. */
export function figuresContents(host: Host): Readonly<Record<string, readonly unknown[]>> {
  const connection = rawFigures(host, join(host.folder, figuresName));
  connection.defaultSafeIntegers();
  const rows = tables.map((table) => {
    const found = connection.prepare(`SELECT * FROM ${table}`).raw().all();
    const texts = found.map((row) =>
      JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? `${value}n` : value)),
    );
    return [table, texts.sort()] as const;
  });
  connection.close();
  return Object.fromEntries(rows);
}

/** The whole figures store as SQLite has it when nothing is encrypted: every page, also what stands in no row. */
export function decryptedFigures(host: Host): Buffer {
  const copy = join(host.folder, 'figures-in-clear.db');
  const own = rawFigures(host, join(host.folder, figuresName));
  own.pragma('wal_checkpoint(TRUNCATE)');
  own.close();
  copyFileSync(join(host.folder, figuresName), copy);
  const connection = rawFigures(host, copy);
  connection.pragma('journal_mode=delete');
  connection.pragma(`rekey=''`);
  connection.close();
  const bytes = readFileSync(copy);
  rmSync(copy);
  return bytes;
}

function rawFigures(host: Host, file: string): Database.Database {
  if (!host.register) throw new Error('The register is not open');
  const connection = new Database(file);
  connection.pragma(`cipher='sqlcipher'`);
  connection.pragma('legacy=4');
  connection.pragma(`key="x'${host.register.keys.figures.toString('hex')}'"`);
  return connection;
}
