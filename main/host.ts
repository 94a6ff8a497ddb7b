import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type FiguresStore, figuresName, openFiguresStore, openKeptFigures } from '../db/figures-store.ts';
import { keepTwice } from '../db/kept-twice.ts';
import { databaseName, journalName, type OpenRegister, openRegister } from '../db/open.ts';
import { readMeta, readSetting } from '../db/settings.ts';
import { Office } from '../shared/contract/administration.ts';
import type { Failure } from '../shared/failure.ts';
import type { UserName } from '../shared/ids.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { type Backuper, backupInProcess, stopBackup } from './backup/ask-backup-process.ts';
import { stopCaseFile } from './case-files/case-file-job.ts';
import type { Clock } from './clock.ts';
import { databaseMark } from './database-mark.ts';
import { closeFiles } from './files/close-files.ts';
import { rewrapFiles } from './files/rewrap-files.ts';
import { stopSignalWork } from './jobs/ask-signal-worker.ts';
import { keepBesideFigures } from './keep-beside-figures.ts';
import { type AccountsFile, isSignedBy, readAccounts, writeAccounts, writeOwnParts } from './keys/accounts-file.ts';
import { authorityOf } from './keys/authority.ts';
import { settleNotes } from './keys/change-roll.ts';
import { type FolderLock, lockFolder } from './keys/holder.ts';
import type { Kdf } from './keys/slot.ts';
import { joinSpool, spoolAddress } from './log-spool.ts';
import { report } from './mishap.ts';
import { addMissingLists } from './missing-lists.ts';
import { addMissingTemplates } from './missing-templates.ts';
import { isNextLeft, takeNext } from './next-key.ts';
import { noteRecovered } from './note-recovered.ts';
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
  readonly folder: string;
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
  lock: FolderLock | null;
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
    sessions: new Map(),
    register: null,
    figures: null,
    registerKey: null,
    accounts: null,
    lock: null,
    onOpened: () => undefined,
    onSignedIn: () => undefined,
    anotherWindow: () => null,
    printer: printInBrowser,
    backuper: backupInProcess,
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

/** True when the folder holds a register. */
export function hasRegister(host: Host): boolean {
  return existsSync(join(host.folder, databaseName)) || readAccounts(host.folder).ok;
}

/** The accounts as they stand: of the open register, or read from the folder. */
export function currentAccounts(host: Host): Result<AccountsFile, Failure> {
  if (host.accounts) return ok(host.accounts);
  finishNext(host);
  return hasRegister(host) ? readAccounts(host.folder) : refused({ code: 'no-register', folder: host.folder });
}

/** A program that ended while the register key was renewed left the old register or the new one: whichever it is stands whole. */
function finishNext({ folder, program }: Host): void {
  if (!isNextLeft(folder)) return;
  const lock = lockFolder(folder, program);
  // Somebody else holds the folder, and is at it.
  if (!lock.ok) return;
  takeNext(folder);
  lock.value.release();
}

/** Opens the register with its key, unless it is open already. The key is kept until the last window that needs it locks. */
export function openWith(host: Host, registerKey: Buffer): Result<OpenRegister, Failure> {
  if (host.register) return ok(host.register);
  const accounts = readAccounts(host.folder);
  if (!accounts.ok) return accounts;
  const file = join(host.folder, databaseName);
  const journal = join(host.folder, journalName);
  const mark = databaseMark(file);
  if (!existsSync(journal)) {
    if (mark === null) return refused({ code: 'register-damaged' });
    if (mark !== accounts.value.databaseMark) return refused({ code: 'keys-of-another-register' });
  }
  const lock: Result<FolderLock, Failure> = host.lock ? ok(host.lock) : lockFolder(host.folder, host.program);
  if (!lock.ok) return lock;
  const opened = openRegister({ file, registerKey, journal });
  if (!opened.ok || !isSignedBy(accounts.value, authorityOf(opened.value.keys))) {
    if (!host.lock) lock.value.release();
    if (opened.ok) opened.value.close();
    return refused(opened.ok ? { code: 'keys-damaged' } : whyNot(opened.failure, mark === accounts.value.databaseMark));
  }
  Object.assign(host, {
    register: opened.value,
    figures: openFigures(host, opened.value),
    registerKey: Buffer.from(registerKey),
    accounts: accounts.value,
    lock: lock.value,
  });
  // One that was made anew can begin with other bytes.
  const present = databaseMark(file) ?? '';
  if (present !== accounts.value.databaseMark) keepAccounts(host, (kept) => ({ ...kept, databaseMark: present }));
  noteRecovered(opened.value, host.clock.now()).catch(report);
  addMissingLists(opened.value, host.clock.now()).catch(report);
  addMissingTemplates(opened.value, host.clock.now()).catch(report);
  settleAccounts(host, opened.value);
  joinSpool(host.folder, opened.value, host.clock.now()).catch(report);
  rewrapFiles(opened.value, () => host.register === opened.value).catch(report);
  host.onOpened();
  return opened;
}

/** A register that its own key does not open is damaged, not another one's. */
function whyNot(failure: Failure, isItsOwn: boolean): Failure {
  return failure.code === 'keys-of-another-register' && isItsOwn ? { code: 'register-damaged' } : failure;
}

/** What was noted while nobody had the key takes its place in the roll; what stands outside of the register follows it. */
function settleAccounts(host: Host, register: OpenRegister): void {
  const { accounts } = host;
  if (!accounts) return;
  const office = Office.parse(readSetting(register.reader, 'office'));
  const practice = readMeta(register.reader, 'practice') === 'yes';
  const { idleMinutes, secondFactor } = office;
  const spool = spoolAddress(register.keys);
  const settled = { ...settleNotes(accounts), settings: { idleMinutes, practice, secondFactor }, spool };
  if (accounts.before || JSON.stringify(settled) !== JSON.stringify(accounts)) keepAccounts(host, () => settled);
}

/**
 * Opens what an account without the register key works with: the accounts, and the figures store as it was last filled. The
 * folder is held as if the register were open. Refuses when the file of accounts is damaged or another program has the folder.
 */
export function openBeside(host: Host, figuresKey: Buffer | null): Result<void, Failure> {
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

/** True when somebody is at this window and it is not locked. */
function isActive({ account, locked }: Session): boolean {
  return account !== null && !locked;
}

/** Closes the register when no window needs its key any more, and everything when nobody is there; keys are wiped. */
export function closeWhenUnused(host: Host): void {
  for (const session of host.sessions.values()) if (!isActive(session)) forgetKeys(session);
  const active = [...host.sessions.values()].filter(isActive);
  if (!active.some(({ holdsKey }) => holdsKey)) closeKeys(host);
  if (active.length === 0) closeFolder(host);
}

/** Closes the register whatever is open: windows are locked, not forgotten. */
export function closeRegister(host: Host): void {
  for (const session of host.sessions.values()) session.locked = session.account !== null;
  for (const session of host.sessions.values()) forgetKeys(session);
  closeKeys(host);
  closeFolder(host);
}

function forgetKeys(session: Session): void {
  session.seed?.fill(0);
  session.newFactor?.fill(0);
  Object.assign(session, { seed: null, newFactor: null, holdsKey: false });
}

/** The register and what works with its key: jobs are told to stop first. */
function closeKeys(host: Host): void {
  if (host.register) closeFiles(host.register);
  if (host.register) stopSignalWork(host.register);
  if (host.register) stopCaseFile(host.register);
  if (host.register) stopBackup(host.register);
  host.register?.close();
  host.registerKey?.fill(0);
  Object.assign(host, { register: null, registerKey: null });
}

function closeFolder(host: Host): void {
  host.figures?.close();
  host.lock?.release();
  Object.assign(host, { figures: null, accounts: null, lock: null });
}

/** Locks windows that were left alone, and closes the register behind the last one. */
export function lockIdle(host: Host, idleMinutes: number): void {
  const now = host.clock.elapsed();
  for (const session of host.sessions.values()) {
    if (session.account && now - session.lastSeen > idleMinutes * 60_000) session.locked = true;
  }
  closeWhenUnused(host);
}

/**
 * Keeps a change of the accounts on the disk and in the host. With the register open it is signed; without, only what accounts
 * set for themselves and notes can be changed.
 */
export function keepAccounts(host: Host, change: (file: AccountsFile) => AccountsFile): void {
  if (!host.accounts) throw new Error('Accounts change only while somebody is there');
  const before = host.accounts;
  const { before: _, ...changed } = change(before);
  const next = { ...changed, generation: before.generation + 1 };
  host.accounts = host.register
    ? writeAccounts(host.folder, next, authorityOf(host.register.keys))
    : writeOwnParts(host.folder, before, next);
}
