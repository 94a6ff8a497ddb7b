import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../shared/failure.ts';
import { ok, refused } from '../../shared/result.ts';
import { isAside } from '../aside.ts';
import { type Manifest, readManifest } from './backup-manifest.ts';

/** A backup in a place, with what it says of itself. */
export interface FoundBackup {
  readonly backup: string;
  readonly manifest: Manifest;
}

/**
 * The backups in a place, the newest in front. What cannot be read is none, and neither is what has a manifest already and not
 * yet its name, or not any more: a process that was killed may have left half of it.
 */
export function backupsIn(place: string): readonly FoundBackup[] {
  return namesIn(place)
    .filter((name) => !isAside(name))
    .map((name) => join(place, name))
    .flatMap((backup) => {
      const manifest = readManifest(backup);
      return manifest.ok ? [{ backup, manifest: manifest.value }] : [];
    })
    .sort((a, b) => (a.manifest.at < b.manifest.at ? 1 : -1));
}

/** The backup that a person means by a folder: that one, or the newest in it. */
export function meantBackup(folder: string): Answer<FoundBackup> {
  const itself = readManifest(folder);
  if (itself.ok) return ok({ backup: folder, manifest: itself.value });
  if (itself.failure.code !== 'no-backup') return itself;
  const [newest] = backupsIn(folder);
  return newest ? ok(newest) : refused({ code: 'no-backup', folder });
}

function namesIn(place: string): readonly string[] {
  try {
    return readdirSync(place);
  } catch {
    return [];
  }
}
