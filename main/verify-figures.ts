import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sql } from 'drizzle-orm';
import { figuresName, openKeptFigures } from '../db/figures-store.ts';
import { loggedReleases } from '../db/log.ts';
import type { OpenRegister } from '../db/open.ts';
import { readReleases, wrongReleases } from '../db/releases.ts';

/**
 * Checks the figures store beside an open register: every page, and every release with its files to the last byte. A release
 * that the log tells of and that is not there counts as wrong. Answers the ids of the wrong ones; `damaged` for a store that
 * does not open; empty when all is right, or nothing was released and there is no store.
 */
export function wrongFigures({ file, keys, reader }: OpenRegister): 'damaged' | readonly string[] {
  const told = loggedReleases(reader);
  const path = join(dirname(file), figuresName);
  if (!existsSync(path)) return told;
  const store = openKeptFigures(path, keys.figures);
  if (!store) return 'damaged';
  try {
    const pages = store.reader.figures.get<{ integrity_check: string }>(sql`pragma integrity_check(1)`);
    if (pages.integrity_check !== 'ok') return 'damaged';
    const there = readReleases(store.reader).map(({ id }) => `${id}`);
    return [...wrongReleases(store.reader), ...told.filter((id) => !there.includes(id))];
  } catch {
    return 'damaged';
  } finally {
    store.close();
  }
}
