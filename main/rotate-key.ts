import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { figuresName } from '../db/figures-store.ts';
import { deriveKeys, type RegisterKeys, wipeKeys } from '../db/keys.ts';
import { databaseFailure, databaseName, type OpenRegister } from '../db/open.ts';
import { renewedCopy } from '../db/renewed-copy.ts';
import type { Answer } from '../shared/failure.ts';
import { ok, refused } from '../shared/result.ts';
import { stopBackup } from './backup/ask-backup-process.ts';
import { databaseMark } from './database-mark.ts';
import type { RollDeps } from './deps.ts';
import { closeFiles } from './files/close-files.ts';
import { rewrapFiles } from './files/rewrap-files.ts';
import { type Host, openWith } from './host.ts';
import { stopSignalWork } from './jobs/ask-signal-worker.ts';
import { type AccountsFile, writeAccounts } from './keys/accounts-file.ts';
import { authorityOf } from './keys/authority.ts';
import { heldKeys, withKeys } from './keys/grant-keys.ts';
import { wipeSlot } from './keys/open-slot.ts';
import { newRecoveryKey, printRecoveryKey, recoverySealingKey } from './keys/recovery-key.ts';
import { seal } from './keys/slot.ts';
import { beginNext, decideNext, dropNext, takeNext } from './next-key.ts';

/**
 * A new register key: the database and the figures are copied under it and checked, it is sealed to everybody who needs it, files
 * get their keys wrapped anew, and there is a new recovery key. Who had the old key and no account any more opens nothing of what
 * comes after. Whatever moment the program is ended at, the register is the old one or the new one. Refused: a wrong
 * password, an account that has not signed in since accounts have keys of their own, a full disk.
 */
export async function rotateKey(deps: RollDeps, password: string): Promise<Answer<{ readonly recoveryKey: string }>> {
  const { host, session } = deps;
  const opened = await deps.openSlot(password);
  if (!opened.ok) return opened;
  wipeSlot(opened.value);
  const { register, accounts } = host;
  if (!register || !accounts || !session.seed) return refused({ code: 'register-closed' });
  const behind = accounts.accounts.find(({ active, old }) => active && old !== null);
  if (behind) return refused({ code: 'account-behind', name: behind.name });
  const noted = await deps.keepRoll(
    'register key',
    () => null,
    () => undefined,
  );
  if (!noted.ok) return noted;
  await rewrapFiles(register, () => host.register === register);
  return renew(host, register, () => session.seed && { user: deps.user, seed: Buffer.from(session.seed) });
}

/** In the turn of a write, so that nothing is written to the old register after it was copied. */
async function renew(
  host: Host,
  register: OpenRegister,
  who: () => { readonly user: string; readonly seed: Buffer } | null,
): Promise<Answer<{ readonly recoveryKey: string }>> {
  const newKey = randomBytes(32);
  let recoveryKey: string | null = null;
  try {
    for (const stop of [closeFiles, stopSignalWork, stopBackup]) stop(register);
    const made = await register.write(() => {
      const asking = who();
      // Whoever locked his window meanwhile would not see the new paper.
      if (!asking) return refused({ code: 'not-signed-in' });
      recoveryKey = makeNext(host, newKey, asking);
      // Whoever waits for his turn is refused: nothing is lost in silence.
      register.close();
      return ok(undefined);
    });
    if (!made.ok) return made;
  } catch (error) {
    if (recoveryKey === null) {
      dropNext(host.folder);
      return refused(databaseFailure(error, host.folder) ?? failureOfDisk(error));
    }
  }
  host.figures?.close();
  host.registerKey?.fill(0);
  Object.assign(host, { register: null, registerKey: null, figures: null, accounts: null });
  takeNext(host.folder);
  const opened = openWith(host, newKey);
  newKey.fill(0);
  if (!opened.ok) return opened;
  return recoveryKey === null ? refused({ code: 'register-closed' }) : ok({ recoveryKey });
}

function failureOfDisk(error: unknown) {
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return { code: 'disk-full' as const };
  throw error;
}

/** All of the register under the new key, beside it, checked; the last step decides. Answers the new recovery key. */
function makeNext(host: Host, newKey: Buffer, who: { readonly user: string; readonly seed: Buffer }): string {
  const { folder, registerKey, accounts } = host;
  if (!registerKey || !accounts) throw new Error('The register is open');
  const [before, after] = [deriveKeys(registerKey), deriveKeys(newKey)];
  const making = beginNext(folder);
  try {
    const [file, target] = [join(folder, databaseName), join(making, databaseName)];
    const remembered = { registerKey, files: before.files };
    renewedCopy({ file, target, from: before.database, to: after.database, before: remembered });
    const figures = join(folder, figuresName);
    if (existsSync(figures))
      renewedCopy({ file: figures, target: join(making, figuresName), from: before.figures, to: after.figures });
    const recoveryKey = newRecoveryKey();
    const recovery = seal(recoverySealingKey(recoveryKey), newKey);
    const renewed = { ...accounts, databaseMark: databaseMark(target) ?? '', recovery };
    mustOpen(sealedAnew(making, { file: renewed, newKey, after }), who, newKey);
    decideNext(folder);
    return printRecoveryKey(recoveryKey);
  } finally {
    for (const keys of [before, after]) wipeKeys(keys);
  }
}

interface Sealing {
  readonly file: AccountsFile;
  readonly newKey: Buffer;
  readonly after: RegisterKeys;
}

function sealedAnew(making: string, { file, newKey, after }: Sealing): AccountsFile {
  const accounts = file.accounts.map((account) => withKeys(file, account, newKey));
  const generation = file.generation + 1;
  return writeAccounts(making, { ...file, accounts, leavers: [], generation }, authorityOf(after));
}

/** Nothing is decided before whoever asks for it opens what was made. */
function mustOpen(
  file: AccountsFile,
  { user, seed }: { readonly user: string; readonly seed: Buffer },
  newKey: Buffer,
): void {
  const account = file.accounts.find((known) => known.user === user);
  const held = account && heldKeys(file, account, seed).registerKey;
  seed.fill(0);
  if (!held?.equals(newKey)) throw new Error('The new key does not open for who asked for it');
  held.fill(0);
}
