import { createHash } from 'node:crypto';
import { and, asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { Evaluation } from '../shared/contract/evaluation.ts';
import { ReleaseChange } from '../shared/contract/release.ts';
import { type Day, day, type Instant, instant } from '../shared/dates.ts';
import { ReleaseId } from '../shared/ids.ts';
import type { FiguresReader, FiguresWriter } from './figures-store.ts';
import { releaseFiles, releases } from './schema/figures/releases.ts';

/** A release as it is kept, without its files. */
export interface KeptRelease {
  readonly id: ReleaseId;
  readonly at: Instant;
  readonly on: Day;
  readonly by: string;
  readonly corrects: ReleaseId | null;
  readonly reason: string | null;
  readonly evaluation: Evaluation;
  readonly changes: readonly ReleaseChange[];
  /** The checksum of the figures. */
  readonly figures: string;
}

/** A file of a release. */
export interface ReleaseFile {
  readonly language: 'nl' | 'en';
  readonly name: string;
  readonly format: string;
  readonly mime: string;
  readonly rows: number;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** All releases, the oldest in front. */
export function readReleases(reader: FiguresReader): readonly KeptRelease[] {
  const ids = reader.figures.select({ id: releases.id }).from(releases).orderBy(asc(releases.id)).all();
  return ids.flatMap(({ id }) => readRelease(reader, ReleaseId.parse(id)) ?? []);
}

/** What never changes is read once. */
const known = new WeakMap<FiguresReader, Map<ReleaseId, KeptRelease>>();

/** A release; null when there is none of that id. */
export function readRelease(reader: FiguresReader, id: ReleaseId): KeptRelease | null {
  const own = known.get(reader) ?? new Map<ReleaseId, KeptRelease>();
  known.set(reader, own);
  const before = own.get(id);
  if (before) return before;
  const row = reader.figures.select().from(releases).where(eq(releases.id, id)).get();
  if (!row) return null;
  const kept = keptOf(row);
  own.set(id, kept);
  return kept;
}

/** In which formats the files of each release were kept, by release. */
export function keptFormats({ figures }: FiguresReader): ReadonlyMap<string, readonly string[]> {
  const { release, format, ordinal } = releaseFiles;
  const rows = figures.select({ release, format }).from(releaseFiles).orderBy(asc(release), asc(ordinal)).all();
  const kept = new Map<string, string[]>();
  for (const row of rows) kept.set(row.release, [...new Set([...(kept.get(row.release) ?? []), row.format])]);
  return kept;
}

/** The files of a release in a format and language, in the order in which they were made. */
export function filesOfRelease(
  { figures }: FiguresReader,
  { id, format, language }: { readonly id: ReleaseId; readonly format: string; readonly language: 'nl' | 'en' },
): readonly ReleaseFile[] {
  const own = and(eq(releaseFiles.release, id), eq(releaseFiles.format, format), eq(releaseFiles.language, language));
  return figures.select().from(releaseFiles).where(own).orderBy(asc(releaseFiles.ordinal)).all().map(fileOf);
}

/** Keeps a release with its files, for good. */
export function addRelease(writer: FiguresWriter, release: KeptRelease, files: readonly ReleaseFile[]): void {
  const row = rowOf(release);
  const fileRows = files.map((file, ordinal) => ({
    release: release.id,
    ordinal,
    ...file,
    bytes: Buffer.from(file.bytes),
  }));
  writer.sql
    .insert(releases)
    .values({ ...row, checksum: checksumOf(row, fileRows) })
    .run();
  for (const each of fileRows) writer.sql.insert(releaseFiles).values(each).run();
}

/** Takes over the releases that a store has and this one has not, with their files: as they are. */
export function takeReleases(writer: FiguresWriter, from: FiguresReader): void {
  const there = new Set(
    writer.figures
      .select({ id: releases.id })
      .from(releases)
      .all()
      .map(({ id }) => id),
  );
  for (const row of from.figures.select().from(releases).orderBy(asc(releases.id)).all()) {
    // Where a store has another release of the same period, that one stands.
    if (there.has(row.id) || writer.sql.insert(releases).values(row).onConflictDoNothing().run().changes === 0)
      continue;
    for (const file of filesAsKept(from, row.id)) writer.sql.insert(releaseFiles).values(file).run();
  }
}

/** The releases that are not what their checksums say, files read to the last byte; by id. */
export function wrongReleases(reader: FiguresReader): readonly string[] {
  const all = reader.figures.select().from(releases).orderBy(asc(releases.id)).all();
  return all.filter((row) => !isWhole(row, filesAsKept(reader, row.id))).map(({ id }) => id);
}

type Row = typeof releases.$inferSelect;
type FileRow = typeof releaseFiles.$inferSelect;

function filesAsKept({ figures }: FiguresReader, id: string): readonly FileRow[] {
  return figures
    .select()
    .from(releaseFiles)
    .where(eq(releaseFiles.release, id))
    .orderBy(asc(releaseFiles.ordinal))
    .all();
}

function isWhole(row: Row, files: readonly FileRow[]): boolean {
  const { checksum, ...rest } = row;
  return checksum === checksumOf(rest, files) && files.every(({ sha256, bytes }) => sha256 === hashOf(bytes));
}

function checksumOf(row: Omit<Row, 'checksum'>, files: readonly FileRow[]): string {
  const { id, from, to, recipe, at, on, by, corrects, reason, evaluation, changes, figures } = row;
  const named = files.map(({ language, name, ordinal, format, mime, rows, sha256 }) => [
    ...[language, name, ordinal, format, mime, rows, sha256],
  ]);
  return hashOf(
    JSON.stringify([id, from, to, recipe, at, on, by, corrects, reason, evaluation, changes, figures, named]),
  );
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function rowOf({ evaluation, changes, ...release }: KeptRelease): Omit<Row, 'checksum'> {
  const { period, recipe } = evaluation;
  return {
    ...release,
    ...{ from: period.from, to: period.to, recipe: recipe ? `${recipe.id}/${recipe.version}` : '' },
    evaluation: JSON.stringify(evaluation),
    changes: JSON.stringify(changes),
  };
}

const Changes = z.array(ReleaseChange);

function keptOf({ id, at, on, by, corrects, reason, evaluation, changes, figures }: Row): KeptRelease {
  return {
    ...{ id: ReleaseId.parse(id), at: instant(at), on: day(on), by, reason, figures },
    corrects: corrects === null ? null : ReleaseId.parse(corrects),
    evaluation: Evaluation.parse(JSON.parse(evaluation)),
    changes: Changes.parse(JSON.parse(changes)),
  };
}

function fileOf({ release: _release, ordinal: _ordinal, language, ...file }: FileRow): ReleaseFile {
  return { ...file, language: language === 'en' ? 'en' : 'nl' };
}
