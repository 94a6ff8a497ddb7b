import { join } from 'node:path';
import { z } from 'zod';
import type { RegisterKeys } from '../../db/keys.ts';
import { spoolKey } from '../log-spool.ts';
import { openSealedTo, SealedTo, sealTo } from './sealed-to.ts';
import { readSummed, writeSummed } from './summed-file.ts';

/** Beside the two copies of the accounts, and in every backup: what the paper opens when both copies are gone. */
export const recoveryFileName = 'recovery.json';

/** The register key, sealed under the printed recovery key. */
export const RecoveryBox = z.object({ nonce: z.string(), sealed: z.string() });
export type RecoveryBox = z.infer<typeof RecoveryBox>;

const Kept = z.object({ roll: SealedTo.nullable() });
const about = 'accounts of the register';

/** What is kept apart of the accounts: `text` is all of them. */
interface Keeping {
  readonly registerId: string;
  readonly recovery: RecoveryBox;
  /** To whom the accounts are sealed: a key that follows from that of the log. Empty: they are not. */
  readonly spool: string;
  readonly text: string;
}

/** Keeps the recovery box, and the accounts sealed so that only the register key opens them, also while nobody has that. */
export function writeRecoveryFile(folder: string, { registerId, recovery, spool, text }: Keeping): void {
  const roll = spool === '' ? null : sealTo(spool, Buffer.from(text), about);
  writeSummed(join(folder, recoveryFileName), { format: 1, registerId, recovery, roll });
}

/** The accounts as they were kept apart; null when there are none, or they are of another register. */
export function readKeptAccounts(folder: string, keys: Pick<RegisterKeys, 'log'>): string | null {
  const kept = Kept.safeParse(readSummed(join(folder, recoveryFileName))?.content);
  const opened = kept.success && kept.data.roll && openSealedTo(spoolKey(keys), kept.data.roll, about);
  return opened ? opened.toString('utf8') : null;
}
