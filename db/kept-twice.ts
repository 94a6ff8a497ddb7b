import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asc } from 'drizzle-orm';
import type { FiguresReader, FiguresStore, FiguresWriter } from './figures-store.ts';
import { takeReleases } from './releases.ts';
import { recipes } from './schema/figures/recipes.ts';
import { releases } from './schema/figures/releases.ts';

/** A second store beside the figures store, made when something is kept that cannot be counted anew. */
export const secondName = 'figures-kept.db';

/**
 * Keeps releases and recipes in two files: what one of them lacks it takes over from the other. So a figures store that was set
 * aside, damaged or taken away, has them again when it is filled anew.
 */
export function keepTwice(store: FiguresStore): void {
  if (!existsSync(join(dirname(store.file), secondName)) && isEmpty(store.reader)) return;
  const second = store.openBeside(secondName);
  try {
    store.write((writer) => takeKept(writer, second.reader));
    second.write((writer) => takeKept(writer, store.reader));
  } finally {
    second.close();
  }
}

function isEmpty({ figures }: FiguresReader): boolean {
  return !(figures.select({ id: releases.id }).from(releases).get() ?? figures.select().from(recipes).get());
}

function takeKept(writer: FiguresWriter, from: FiguresReader): void {
  for (const row of from.figures.select().from(recipes).orderBy(asc(recipes.id), asc(recipes.version)).all())
    writer.sql.insert(recipes).values(row).onConflictDoNothing().run();
  takeReleases(writer, from);
}
