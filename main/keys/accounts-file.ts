import { join } from 'node:path';
import { z } from 'zod';
import type { RegisterKeys } from '../../db/keys.ts';
import { databaseName } from '../../db/open.ts';
import { Account } from '../../shared/contract/administration.ts';
import { Preferences } from '../../shared/contract/entry.ts';
import { Day } from '../../shared/dates.ts';
import type { Failure } from '../../shared/failure.ts';
import { UserName } from '../../shared/ids.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { databaseMark } from '../database-mark.ts';
import { PublicKeys } from './account-keys.ts';
import { FormatOne } from './accounts-format-one.ts';
import { type Authority, authorityOf, isSigned } from './authority.ts';
import { Note } from './note.ts';
import { RecoveryBox, readKeptAccounts, recoveryFileName, writeRecoveryFile } from './recovery-file.ts';
import { SealedTo } from './sealed-to.ts';
import { AccountSlot, Slot } from './slot.ts';
import { readSummed, writeSummed } from './summed-file.ts';

/** A key that was sealed to an account: of the register itself, or of the figures store alone. */
const Held = z.object({ key: z.enum(['register', 'figures']), sealed: SealedTo });
export type Held = z.infer<typeof Held>;

/** The second factor of an account: its secret, sealed to itself, and the last step of time of which a code was used. */
const Factor = z.object({ nonce: z.string(), sealed: z.string(), lastStep: z.number().int() });

/** What an account set for itself; `mark` says that it did so itself. */
const Own = z.object({
  preferences: Preferences,
  factor: Factor.nullable(),
  /** The password was given out by the program and must be replaced first. */
  startPassword: z.boolean(),
  mark: z.string(),
});

/** One account. Who it is and what it may stand under the signature of the file; its slots and what it set itself do not. */
export const KeptAccount = Account.extend({
  /** Null until an account of format 1 has signed in once. */
  keys: PublicKeys.nullable(),
  slot: AccountSlot.nullable(),
  /** Of format 1: what its password still opens. */
  old: Slot.nullable(),
  holds: z.array(Held),
  ...Own.shape,
});
export type KeptAccount = z.infer<typeof KeptAccount>;

/** What must be known of the office before its register is open. */
export const AccountSettings = z.object({
  idleMinutes: z.number().int(),
  practice: z.boolean(),
  secondFactor: z.boolean(),
});
export type AccountSettings = z.infer<typeof AccountSettings>;

/** The accounts of a register, format 2: they stand outside the database, since they are needed to open it. */
const Kept = z.object({
  format: z.literal(2),
  registerId: z.string(),
  /** The first bytes of the database file: tells a wrong key file from a damaged database. */
  databaseMark: z.string(),
  /** Rises with every write; the higher of two good copies leads. */
  generation: z.number().int(),
  /** The latest day on which somebody signed in: a clock that is set back gives no account its time back. */
  seenOn: Day.nullable(),
  office: z.string(),
  settings: AccountSettings,
  accounts: z.array(KeptAccount),
  recovery: RecoveryBox,
  /** To whom lines of the log are sealed while nobody with the register key is there. */
  spool: z.string(),
  /** How many lines were kept so since the register was made: those that are gone before they are joined are missed. */
  spooled: z.number().int().optional(),
  /** What administrators proposed or switched off, each signed by its author. */
  notes: z.array(Note),
  /** Who had the register key and was switched off since: until the key is renewed. */
  leavers: z.array(UserName),
  /** Whose signature it is: a key that follows from the register key. */
  authority: z.string(),
  /** Over who there is and what each may: nobody without the register key gives himself a role. */
  signature: z.string(),
});

export const AccountsFile = Kept.extend({
  /** As it stood on the disk, when that was format 1: until the register key has signed it anew. */
  before: FormatOne.optional(),
  /** Neither copy is what was written: what accounts set for themselves may be wrong, the roll is not. */
  damaged: z.literal(true).optional(),
});
export type AccountsFile = z.infer<typeof AccountsFile>;

/** The two copies in a register folder. */
export const accountFileNames = ['accounts.json', 'accounts.copy.json'] as const;

/** The newest good copy that belongs to the database beside it. Refuses when neither can be read, or somebody changed both. */
export function readAccounts(folder: string): Result<AccountsFile, Failure> {
  const mark = databaseMark(join(folder, databaseName));
  const rank = ({ databaseMark, damaged }: AccountsFile) => (databaseMark === mark ? 2 : 0) + (damaged ? 0 : 1);
  const copies = accountFileNames.flatMap((name) => readCopy(join(folder, name)) ?? []);
  const [best] = copies.sort((a, b) => rank(b) - rank(a) || b.generation - a.generation);
  return best ? ok(best) : refused({ code: 'keys-damaged' });
}

/**
 * The accounts of a register whose key is at hand: as they were read; else as they were kept apart, which `isRebuilt` tells. Null
 * when neither was written by somebody with that key.
 */
export function accountsBy(
  read: Result<AccountsFile, Failure>,
  folder: string,
  keys: RegisterKeys,
): { readonly file: AccountsFile; readonly isRebuilt: boolean } | null {
  const authority = authorityOf(keys);
  const signed = read.ok && isSignedBy(read.value, authority) ? read.value : null;
  if (signed && !signed.damaged) return { file: signed, isRebuilt: false };
  const kept = fromText(readKeptAccounts(folder, keys));
  if (kept && isSignedBy(kept, authority)) return { file: kept, isRebuilt: true };
  return signed && { file: signed, isRebuilt: false };
}

/** True when both copies, and what is kept apart of them, stand as they were written last. */
export function standWhole(folder: string): boolean {
  const [first, second, apart] = [...accountFileNames, recoveryFileName].map((name) => readSummed(join(folder, name)));
  if (!first?.isWhole || !second?.isWhole || !apart?.isWhole) return false;
  return JSON.stringify(first.content) === JSON.stringify(second.content);
}

/** What is said of accounts before somebody signs it. */
export type Unsigned = Omit<AccountsFile, 'authority' | 'signature' | 'before' | 'damaged'>;

/** Writes both copies, one after the other: at every moment one whole copy is on the disk. Signed with the register key. */
export function writeAccounts(folder: string, file: Unsigned, authority: Authority): AccountsFile {
  const said = { ...file, authority: authority.publicKey };
  return writeCopies(folder, { ...said, signature: authority.sign(rollOf(said)) });
}

/** Writes what accounts set for themselves, and notes: the signature stays as it was. Throws when more than that was changed. */
export function writeOwnParts(folder: string, before: AccountsFile, file: AccountsFile): AccountsFile {
  if (rollOf(before) !== rollOf(file)) throw new Error('Roles and keys change only with the register key');
  return writeCopies(folder, file);
}

function writeCopies(folder: string, file: AccountsFile): AccountsFile {
  const kept = Kept.parse(file);
  for (const name of accountFileNames) writeSummed(join(folder, name), kept);
  writeRecoveryFile(folder, { ...kept, text: JSON.stringify(kept) });
  return kept;
}

/** True when the file was written by someone who held the register key that this authority follows from. */
export function isSignedBy(file: AccountsFile, authority: Authority): boolean {
  if (file.before) return authority.sealsFormatOne(file.before);
  return file.authority === authority.publicKey && isSigned(file.authority, rollOf(file), file.signature);
}

/** Who there is, what each may and with which keys: all that only the register key can change. */
function rollOf(file: Omit<AccountsFile, 'signature'>): string {
  const { registerId, databaseMark, office, settings, recovery, spool, authority } = file;
  const accounts = file.accounts.map(({ user, name, roles, active, endsOn, keys }) => [
    ...[user, name, roles, active, endsOn],
    keys && [keys.box, keys.sign],
  ]);
  const { idleMinutes, practice, secondFactor } = settings;
  const set = [office, idleMinutes, practice, secondFactor];
  const paper = [recovery.nonce, recovery.sealed];
  return JSON.stringify(['meldpunt accounts', 2, registerId, databaseMark, set, paper, spool, authority, accounts]);
}

function readCopy(path: string): AccountsFile | null {
  const copy = readSummed(path);
  if (!copy) return null;
  const one = FormatOne.safeParse(copy.content);
  if (one.success) return fromFormatOne(one.data);
  const file = signedFile(copy.content);
  return file && copy.isChanged ? { ...file, damaged: true } : file;
}

function signedFile(raw: unknown): AccountsFile | null {
  const parsed = Kept.safeParse(raw);
  if (!parsed.success) return null;
  return isSigned(parsed.data.authority, rollOf(parsed.data), parsed.data.signature) ? parsed.data : null;
}

function fromText(text: string | null): AccountsFile | null {
  return text === null ? null : signedFile(JSON.parse(text));
}

/** A file of format 1 as this program sees it. Its slots open the register; each account is raised when it signs in. */
function fromFormatOne(before: FormatOne): AccountsFile {
  const { registerId, databaseMark, generation, office, recovery } = before;
  const accounts = before.accounts.map(
    ({ slot: old, ...account }): KeptAccount => ({
      ...account,
      ...{ endsOn: null, keys: null, slot: null, old, holds: [], factor: null, startPassword: false, mark: '' },
    }),
  );
  const settings = { idleMinutes: 5, practice: false, secondFactor: false };
  const said = { format: 2 as const, registerId, databaseMark, generation, seenOn: null, office, settings, recovery };
  return { ...said, accounts, spool: '', notes: [], leavers: [], authority: '', signature: '', before };
}
