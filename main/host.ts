import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type FiguresStore, figuresName, openFiguresStore, openKeptFigures } from '../db/figures-store.ts';
import { keepTwice } from '../db/kept-twice.ts';
import { databaseName, journalName, type OpenRegister, openRegister } from '../db/open.ts';
import type { Failure } from '../shared/failure.ts';
import type { UserName } from '../shared/ids.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { type Backuper, backupInProcess, stopBackup } from './backup/ask-backup-process.ts';
import { stopCaseFile } from './case-files/case-file-job.ts';
import type { Clock } from './clock.ts';
import { databaseMark } from './database-mark.ts';
import { closeFiles } from './files/close-files.ts';
import { rewrapFiles } from './files/rewrap-files.ts';
import { hereOrAsCopy, leaveCopy } from './here-or-as-copy.ts';
import { stopSignalWork } from './jobs/ask-signal-worker.ts';
import { emptyAccounts, keepAccounts, settleAccounts } from './keep-accounts.ts';
import { keepBesideFigures } from './keep-beside-figures.ts';
import { type AccountsFile, accountFileNames, accountsBy, readAccounts } from './keys/accounts-file.ts';
import type { DeviceSecrets } from './keys/device-secrets.ts';
import { type FolderLock, lockFolder } from './keys/holder.ts';
import { type RecoveryBox, recoveryFileName } from './keys/recovery-file.ts';
import type { Kdf } from './keys/slot.ts';
import { joinSpools } from './log-spool.ts';
import { report } from './mishap.ts';
import { addMissingLists } from './missing-lists.ts';
import { addMissingTemplates } from './missing-templates.ts';
import { isNextLeft, takeNext } from './next-key.ts';
import { noteRebuilt, noteRecovered } from './note-recovered.ts';
import { printInBrowser } from './print/print-in-browser.ts';
import type { Printer } from './print/printer.ts';

/** One window at the register: who is at it, and whether it is locked. */
export interface Session {
  readonly id: string;
  account: UserName | null;
  locked: boolean;
  /** On the clock that only goes forward. */
  lastSeen: number;
  /** The secret of the account, as long as it is at the window: what a person sets for himself is marked with it. */
  seed: Buffer | null;
  /** The register is open for this window: its account holds the key, or a key holder opened it beside him. */
  holdsKey: boolean;
  /** The secret of a second factor that is being set up. */
  newFactor: Buffer | null;
  /** Reports that hints showed in this window, by account and draft: each was logged when it was shown first. */
  readonly shown: Map<string, ReadonlySet<string>>;
}

/** What a program that serves a register keeps while it runs. All hosts have one, and open the door with it. */
export interface Host {
  /** Where the register stands; as long as that can only be read, a private copy of it. */
  folder: string;
  /** Where it stands when `folder` is a private copy that is only read; null otherwise. */
  readFrom: string | null;
  readonly program: string;
  readonly clock: Clock;
  readonly kdf: Kdf;
  readonly sessions: Map<string, Session>;
  register: OpenRegister | null;
  /** The figures store beside the register: all that evaluators read. Null when it cannot be written, as on a full disk. */
  figures: FiguresStore | null;
  /** The register key, as long as the register is open: sealing new slots needs it. */
  registerKey: Buffer | null;
  accounts: AccountsFile | null;
  /** The accounts were rebuilt when the register was opened, as they were kept apart, or with nobody in them. */
  accountsRebuilt: 'kept' | 'empty' | null;
  lock: FolderLock | null;
  /** Work that the wipe of the keys waits for. */
  readonly working: Set<Promise<unknown>>;
  /** By when the keys are wiped all the same, on the clock that only goes forward; null while somebody needs them. */
  wipeBy: number | null;
  /** Called when the register is opened, so that the host can say how it is reached. */
  onOpened: () => void;
  /** Called when somebody signed in or unlocked. */
  onSignedIn: () => void;
  /** Where another window can be opened; null when the host has no address. */
  anotherWindow: () => string | null;
  /** Makes a PDF: with a browser of this computer, unless the host has a window of its own for it. */
  printer: Printer;
  /** Makes a backup: in a process of its own, so that calls of people go on. */
  backuper: Backuper;
  /** Where this computer keeps secrets of accounts; null where the host has no such place. */
  deviceSecrets: DeviceSecrets | null;
}

interface HostOptions {
  readonly folder: string;
  readonly program: string;
  readonly clock: Clock;
  readonly kdf: Kdf;
}

/** A host at a register folder; nothing is opened yet. */
export function createHost(options: HostOptions): Host {
  // Whatever this program writes is its user's alone.
  process.umask(0o077);
  return {
    ...options,
    readFrom: null,
    sessions: new Map(),
    register: null,
    figures: null,
    registerKey: null,
    accounts: null,
    accountsRebuilt: null,
    lock: null,
    working: new Set(),
    wipeBy: null,
    onOpened: () => undefined,
    onSignedIn: () => undefined,
    anotherWindow: () => null,
    printer: printInBrowser,
    backuper: backupInProcess,
    deviceSecrets: null,
  };
}

/** A new window, with nobody at it. */
export function newSession(host: Host): Session {
  const session = {
    id: randomBytes(32).toString('base64url'),
    account: null,
    locked: false,
    lastSeen: host.clock.elapsed(),
    seed: null,
    holdsKey: false,
    newFactor: null,
    shown: new Map(),
  };
  host.sessions.set(session.id, session);
  return session;
}

/** True when the folder holds a register, or what is left of one: beside that none is ever made. */
export function hasRegister({ folder }: Host): boolean {
  const names = [databaseName, journalName, ...accountFileNames, recoveryFileName];
  return names.some((name) => existsSync(join(folder, name)));
}

/** The accounts as they stand: of the open register, or read from the folder. */
export function currentAccounts(host: Host): Result<AccountsFile, Failure> {
  if (host.accounts) return ok(host.accounts);
  finishNext(host);
  return hasRegister(host) ? readAccounts(host.folder) : refused({ code: 'no-register', folder: host.folder });
}

/** A program that ended while the register key was renewed left the old register or the new one: whichever it is stands whole. */
export function finishNext({ folder, program }: Host): void {
  if (!isNextLeft(folder)) return;
  const lock = lockFolder(folder, program);
  // Somebody else holds the folder, and is at it.
  if (!lock.ok) return;
  takeNext(folder);
  lock.value.release();
}

/**
 * Opens the register with its key, unless it is open already. The key is kept until the last window that needs it locks. Where
 * the accounts are lost, both copies and what is kept apart, it begins with nobody when it is told under which paper. One that
 * can only be read is opened as a private copy.
 */
export function openWith(
  host: Host,
  registerKey: Buffer,
  paper: RecoveryBox | null = null,
): Result<OpenRegister, Failure> {
  if (host.register)
    return host.registerKey?.equals(registerKey) ? ok(host.register) : refused({ code: 'keys-of-another-register' });
  return hereOrAsCopy(host, () => openHere(host, registerKey, paper));
}

function openHere(host: Host, registerKey: Buffer, paper: RecoveryBox | null): Result<OpenRegister, Failure> {
  const read = readAccounts(host.folder);
  const file = join(host.folder, databaseName);
  const journal = join(host.folder, journalName);
  const mark = databaseMark(file);
  if (mark === null && !existsSync(journal)) return refused({ code: 'register-damaged' });
  const lock: Result<FolderLock, Failure> = host.lock ? ok(host.lock) : lockFolder(host.folder, host.program);
  if (!lock.ok) return lock;
  const opened = openRegister({ file, registerKey, journal });
  const known = opened.ok ? accountsBy(read, host.folder, opened.value.keys) : null;
  const accounts = known?.file ?? (opened.ok && paper ? emptyAccounts(opened.value, paper) : null);
  if (!opened.ok || !accounts) {
    if (!host.lock) lock.value.release();
    if (opened.ok) opened.value.close();
    const isItsOwn = !read.ok || mark === read.value.databaseMark;
    return refused(opened.ok ? { code: 'keys-damaged' } : whyNot(opened.failure, isItsOwn));
  }
  Object.assign(host, {
    register: opened.value,
    figures: openFigures(host, opened.value),
    registerKey: Buffer.from(registerKey),
    accounts,
    accountsRebuilt: known === null ? 'empty' : known.isRebuilt ? 'kept' : null,
    lock: lock.value,
  });
  // One that was made anew can begin with other bytes.
  const present = databaseMark(file) ?? '';
  const isSame = present === accounts.databaseMark && known?.isRebuilt === false;
  if (!isSame) keepAccounts(host, (kept) => ({ ...kept, databaseMark: present }));
  noteRecovered(opened.value, host.clock.now()).catch(report);
  noteRebuilt(opened.value, host.accountsRebuilt, host.clock.now()).catch(report);
  addMissingLists(opened.value, host.clock.now()).catch(report);
  addMissingTemplates(opened.value, host.clock.now()).catch(report);
  settleAccounts(host, opened.value);
  host.onOpened();
  if (host.readFrom !== null) return opened;
  joinSpools(host, opened.value, host.clock.now()).catch(report);
  rewrapFiles(opened.value, () => host.register === opened.value).catch(report);
  return opened;
}

/** A register that its own key does not open is damaged, not another one's. */
function whyNot(failure: Failure, isItsOwn: boolean): Failure {
  return failure.code === 'keys-of-another-register' && isItsOwn ? { code: 'register-damaged' } : failure;
}

/**
 * Opens what an account without the register key works with: the accounts, and the figures store as it was last filled. The
 * folder is held as if the register were open. Refuses when the file of accounts is damaged or another program has the folder.
 */
export function openBeside(host: Host, figuresKey: Buffer | null): Result<void, Failure> {
  return hereOrAsCopy(host, () => openBesideHere(host, figuresKey));
}

function openBesideHere(host: Host, figuresKey: Buffer | null): Result<void, Failure> {
  if (!host.accounts) {
    const accounts = readAccounts(host.folder);
    if (!accounts.ok) return accounts;
    const lock = lockFolder(host.folder, host.program);
    if (!lock.ok) return lock;
    Object.assign(host, { accounts: accounts.value, lock: lock.value });
    host.onOpened();
  }
  if (figuresKey && !host.figures) host.figures = openKeptFigures(join(host.folder, figuresName), figuresKey);
  return ok(undefined);
}

/** The register opens also where its figures cannot be kept: only evaluators miss them. */
function openFigures({ folder, figures }: Host, register: OpenRegister): FiguresStore | null {
  try {
    const store = figures ?? openFiguresStore(join(folder, figuresName), register.keys.figures);
    keepTwice(store);
    keepBesideFigures({ register, store });
    return store;
  } catch (error) {
    report(error);
    return null;
  }
}

/** Closes the register whatever is open or goes on: windows are locked, not forgotten. */
export function closeRegister(host: Host): void {
  for (const session of host.sessions.values()) session.locked = session.account !== null;
  for (const session of host.sessions.values()) forgetKeys(session);
  closeKeys(host);
  closeFolder(host);
}

/** The keys that a window holds go. */
export function forgetKeys(session: Session): void {
  session.seed?.fill(0);
  session.newFactor?.fill(0);
  Object.assign(session, { seed: null, newFactor: null, holdsKey: false });
}

/** The register and what works with its key: jobs are told to stop first. */
export function closeKeys(host: Host): void {
  if (host.register) closeFiles(host.register);
  if (host.register) stopSignalWork(host.register);
  if (host.register) stopCaseFile(host.register);
  if (host.register) stopBackup(host.register);
  host.register?.close();
  host.registerKey?.fill(0);
  Object.assign(host, { register: null, registerKey: null, wipeBy: null });
}

/** All that is left open when nobody has the register key: the accounts, the figures, the folder itself. */
export function closeFolder(host: Host): void {
  host.figures?.close();
  host.lock?.release();
  Object.assign(host, { figures: null, accounts: null, lock: null, wipeBy: null });
  host.working.clear();
  leaveCopy(host);
}
