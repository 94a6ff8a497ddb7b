import { sql } from 'drizzle-orm';
import { blob, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/**
 * Evaluations that were released, as they went out. Triggers refuse change and deletion: a correction is a release of its
 * own that names the one it corrects.
 */
export const releases = sqliteTable(
  'releases',
  {
    id: text('id').primaryKey(),
    from: text('from_on').notNull(),
    to: text('to_on').notNull(),
    /** The recipe and its version, as `id/version`; empty for the standard evaluation. */
    recipe: text('recipe').notNull(),
    at: text('at').notNull(),
    on: text('on_day').notNull(),
    by: text('by').notNull(),
    corrects: text('corrects'),
    /** Why it was corrected. */
    reason: text('reason'),
    /** The figures as they went out, and cell by cell what differs from the release that this one corrects: as JSON. */
    evaluation: text('evaluation').notNull(),
    changes: text('changes').notNull(),
    /** Of the figures alone, as every file names it. */
    figures: text('figures').notNull(),
    /** SHA-256 of all of this and of its files. */
    checksum: text('checksum').notNull(),
  },
  (table) => [
    // A period is released once by each recipe, and each release is corrected once: what comes after corrects the correction.
    uniqueIndex('releases_once').on(table.from, table.to, table.recipe).where(sql`${table.corrects} is null`),
    uniqueIndex('releases_corrected').on(table.corrects).where(sql`${table.corrects} is not null`),
  ],
);

/** The files of a release, byte for byte. */
export const releaseFiles = sqliteTable(
  'release_files',
  {
    release: text('release')
      .notNull()
      .references(() => releases.id),
    language: text('language').notNull(),
    name: text('name').notNull(),
    ordinal: integer('ordinal').notNull(),
    format: text('format').notNull(),
    mime: text('mime').notNull(),
    rows: integer('rows').notNull(),
    sha256: text('sha256').notNull(),
    bytes: blob('bytes', { mode: 'buffer' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.release, table.language, table.name] })],
);
