import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { keyedHash, type RegisterKeys } from '../../db/keys.ts';
import { Day, Instant } from '../../shared/dates.ts';
import type { Answer } from '../../shared/failure.ts';
import { ok, refused } from '../../shared/result.ts';

/** The file that makes a folder a backup. It is written last: a backup without it never counts. */
export const manifestName = 'backup.json';

/** One file of a backup: its path in the folder, with slashes, and what is in it. */
export const BackupPart = z.object({
  name: z.string().regex(/^(files\/)?[a-z0-9][a-z0-9.-]*$/),
  bytes: z.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type BackupPart = z.infer<typeof BackupPart>;

/** What a backup holds, and that it was restored and found whole. Nothing in it is personal: it stands there in clear. */
export const Manifest = z.object({
  format: z.literal(1),
  registerId: z.string(),
  at: Instant,
  on: Day,
  reports: z.number().int(),
  /** Of the database in it, as `databaseContent` has it. */
  contentHash: z.string(),
  parts: z.array(BackupPart).min(1),
  /** When it was restored on trial and everything in it was checked. */
  verifiedAt: Instant,
  /** Keyed hash over everything else: a backup that somebody put together himself is none. */
  seal: z.string(),
});
export type Manifest = z.infer<typeof Manifest>;

/** What a folder holds that was not restored on trial yet: no backup. */
export type Untried = Omit<Manifest, 'verifiedAt' | 'seal'>;

/** What a backup says of itself. Refuses: it is no backup, or its manifest cannot be read. */
export function readManifest(backup: string): Answer<Manifest> {
  const path = join(backup, manifestName);
  if (!existsSync(path)) return refused({ code: 'no-backup', folder: backup });
  try {
    const parsed = Manifest.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? ok(parsed.data) : refused({ code: 'backup-damaged', file: manifestName });
  } catch {
    return refused({ code: 'backup-damaged', file: manifestName });
  }
}

/** How much room a backup takes by itself, files it shares with others included. */
export function bytesOf({ parts }: Pick<Manifest, 'parts'>): number {
  return parts.reduce((sum, part) => sum + part.bytes, 0);
}

/** Writes the manifest: from here on the folder is a backup. */
export function writeManifest(folder: string, said: Omit<Manifest, 'seal'>, keys: RegisterKeys): Manifest {
  const manifest = { ...said, seal: sealOf(said, keys) };
  writeFileSync(join(folder, manifestName), `${JSON.stringify(manifest, null, 1)}\n`, { mode: 0o600, flush: true });
  return manifest;
}

/** True when whoever wrote it had the key of this register. */
export function isSealed({ seal, ...said }: Manifest, keys: RegisterKeys): boolean {
  return seal === sealOf(said, keys);
}

function sealOf(said: Omit<Manifest, 'seal'>, keys: RegisterKeys): string {
  return keyedHash(keys.accounts, 'backup', JSON.stringify(Manifest.omit({ seal: true }).parse(said)));
}
