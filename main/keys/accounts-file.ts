import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { keyedHash } from '../../db/keys.ts';
import { Account } from '../../shared/contract/administration.ts';
import { Preferences } from '../../shared/contract/entry.ts';
import type { Failure } from '../../shared/failure.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { keepFolder } from '../../db/keep-folder.ts';
import { Slot } from './slot.ts';

/** One account with its key slot and what it set for itself. */
export const KeptAccount = Account.extend({ slot: Slot, preferences: Preferences });
export type KeptAccount = z.infer<typeof KeptAccount>;

/** The accounts of a register: they stand outside the database, since they are needed to open it. */
export const AccountsFile = z.object({
  format: z.literal(1),
  registerId: z.string(),
  /** The first bytes of the database file: tells a wrong key file from a damaged database. */
  databaseMark: z.string(),
  /** Rises with every write; the higher of two good copies leads. */
  generation: z.number().int(),
  office: z.string(),
  accounts: z.array(KeptAccount),
  recovery: z.object({ nonce: z.string(), sealed: z.string() }),
  /** Keyed hash over everything else: nobody without the register key gives himself a role. */
  seal: z.string(),
});
export type AccountsFile = z.infer<typeof AccountsFile>;

/** The two copies in a register folder. */
export const accountFileNames = ['accounts.json', 'accounts.copy.json'] as const;

/** The newest good copy. Refuses when neither can be read. */
export function readAccounts(folder: string): Result<AccountsFile, Failure> {
  const copies = accountFileNames.flatMap((name) => readCopy(join(folder, name)) ?? []);
  const newest = copies.sort((a, b) => b.generation - a.generation)[0];
  return newest ? ok(newest) : refused({ code: 'keys-damaged' });
}

/** Writes both copies, one after the other: at every moment one whole copy is on the disk. */
export function writeAccounts(folder: string, file: Omit<AccountsFile, 'seal'>, sealingKey: Buffer): AccountsFile {
  const sealed = { ...file, seal: sealOf(file, sealingKey) };
  for (const name of accountFileNames) writeWhole(join(folder, name), `${JSON.stringify(sealed, null, 1)}\n`);
  return sealed;
}

/** True when the file is as it was written by someone who held the register key. */
export function sealHolds({ seal, ...file }: AccountsFile, sealingKey: Buffer): boolean {
  return seal === sealOf(file, sealingKey);
}

function sealOf(file: Omit<AccountsFile, 'seal'>, sealingKey: Buffer): string {
  return keyedHash(sealingKey, JSON.stringify(AccountsFile.omit({ seal: true }).parse(file)));
}

function readCopy(path: string): AccountsFile | null {
  try {
    const parsed = AccountsFile.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Temporary file, fsync, rename, fsync of the folder: after a power cut either the old or the new file stands. */
function writeWhole(path: string, text: string): void {
  const temporary = `${path}.new`;
  writeFileSync(temporary, text, { mode: 0o600, flush: true });
  renameSync(temporary, path);
  keepFolder(dirname(path));
}
