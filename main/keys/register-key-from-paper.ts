import { join } from 'node:path';
import { z } from 'zod';
import type { Answer } from '../../shared/failure.ts';
import { ok, refused } from '../../shared/result.ts';
import { accountFileNames } from './accounts-file.ts';
import { RecoveryBox, recoveryFileName } from './recovery-file.ts';
import { parseRecoveryKey, recoverySealingKey } from './recovery-key.ts';
import { seal, unseal } from './slot.ts';
import { readSummed } from './summed-file.ts';

const Holding = z.object({ recovery: RecoveryBox });

/**
 * The register key by the printed recovery key, as somebody typed it, from whichever file of the folder still has the box that it
 * opens. Refused: it is mistyped or of another register; no file has a whole box any more.
 */
export function registerKeyFromPaper(folder: string, typed: string): Answer<Buffer> {
  const recoveryKey = parseRecoveryKey(typed);
  if (!recoveryKey) return refused({ code: 'wrong-recovery-key' });
  const files = [...accountFileNames, recoveryFileName].map((name) => readSummed(join(folder, name)));
  const sealing = recoverySealingKey(recoveryKey);
  for (const file of files) {
    const holding = Holding.safeParse(file?.content);
    const key = holding.success ? unseal(sealing, holding.data.recovery) : null;
    if (key?.length === 32) return ok(key);
  }
  return refused({ code: files.some((file) => file && !file.isChanged) ? 'wrong-recovery-key' : 'recovery-lost' });
}

/** True when what somebody typed is the paper that opens this box. */
export function isPaperOf(box: RecoveryBox, typed: string): boolean {
  const recoveryKey = parseRecoveryKey(typed);
  const key = recoveryKey && unseal(recoverySealingKey(recoveryKey), box);
  key?.fill(0);
  return key !== null;
}

/** The register key under the paper that opened it; null when that is none. */
export function sealUnderPaper(typed: string, registerKey: Buffer): RecoveryBox | null {
  const recoveryKey = parseRecoveryKey(typed);
  return recoveryKey && seal(recoverySealingKey(recoveryKey), registerKey);
}
