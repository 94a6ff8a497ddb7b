import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '../../shared/failure.ts';
import type { Verdict } from '../verify-register.ts';
import type { FoundBackup } from './backups-in.ts';
import { checkRestored, copyBack, isOfThisKey } from './restored.ts';

/**
 * Restores a backup on trial in a private folder of this computer and checks all of it; the backup itself is only read. The
 * copy stays encrypted and goes whatever happens.
 */
export async function verifyBackup({ backup, manifest }: FoundBackup, registerKey: Buffer): Promise<Answer<Verdict>> {
  const sealed = isOfThisKey(manifest, registerKey);
  if (!sealed.ok) return sealed;
  const own = mkdtempSync(join(tmpdir(), 'meldpunt-trial-'));
  try {
    const folder = join(own, 'register');
    mkdirSync(folder, { mode: 0o700 });
    const copied = await copyBack({ backup, folder, manifest });
    return copied.ok ? await checkRestored({ folder, manifest }, registerKey) : copied;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}
