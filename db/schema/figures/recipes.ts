import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Recipes, a row for each version. Triggers refuse change and deletion: files and releases name the version they were made by. */
export const recipes = sqliteTable(
  'recipes',
  {
    id: text('id').notNull(),
    version: integer('version').notNull(),
    name: text('name').notNull(),
    kind: text('kind').notNull(),
    content: text('content').notNull(),
    active: integer('active', { mode: 'boolean' }).notNull(),
    at: text('at').notNull(),
    by: text('by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.id, table.version] })],
);
