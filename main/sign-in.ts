import { appendLog, latestInLog, type NewLogLine } from '../db/log.ts';
import { databaseFailure } from '../db/open.ts';
import type { Me } from '../shared/contract/entry.ts';
import { type Day, dayOf } from '../shared/dates.ts';
import type { Answer, Failure } from '../shared/failure.ts';
import { ok, refused } from '../shared/result.ts';
import type { Role } from '../shared/roles.ts';
import { clockBehind } from './clock-behind.ts';
import { closeWhenUnused } from './close-when-unused.ts';
import { homeOf } from './here-or-as-copy.ts';
import { currentAccounts, type Host, openBeside, openWith, type Session } from './host.ts';
import { keepAccounts } from './keep-accounts.ts';
import type { AccountsFile } from './keys/accounts-file.ts';
import { hardestKdf } from './keys/calibrate.ts';
import { isOn } from './keys/change-roll.ts';
import { keyFor, withKeys } from './keys/grant-keys.ts';
import { type OpenedAccount, openAccount } from './keys/open-account.ts';
import { withCodeUsed } from './keys/second-factor.ts';
import { countWrong, forgetWrong, secondsToWait } from './keys/tries.ts';
import { meOf } from './me-of.ts';
import { spoolLines } from './spool-lines.ts';
import { writableRegister } from './writable-register.ts';

/** A window at which somebody enters. */
export interface AtWindow {
  readonly host: Host;
  readonly session: Session;
}

/** What somebody typed to get in. */
export interface Typed {
  readonly user: string;
  readonly password: string;
  /** Of the second factor; null when none was typed. */
  readonly code: string | null;
}

/** Somebody who proved who he is; his keys are wiped by whoever asked. */
export interface Proved extends OpenedAccount {
  readonly file: AccountsFile;
}

interface Proving {
  /** He gave a code at this window before. */
  readonly known?: boolean;
  /** At the window of somebody else: the line of that call tells of it. */
  readonly beside?: boolean;
}

/**
 * Checks name, password and code. A name that is not there and a wrong password are the same refusal after the same work; an
 * account that was switched off, or whose last day is over, does not open.
 */
export async function prove(
  host: Host,
  typed: Typed,
  { known = false, beside = false }: Proving = {},
): Promise<Answer<Proved>> {
  const seconds = secondsToWait(host, typed.user);
  if (seconds > 0) return refused({ code: 'too-many-tries', seconds });
  const file = currentAccounts(host);
  if (!file.ok) return file;
  const { kdf, deviceSecrets } = host;
  const opened = await openAccount(file.value, { ...typed, kdf: hardestKdf(file.value.accounts, kdf), deviceSecrets });
  if (opened === 'keys-damaged') return refused({ code: 'keys-damaged' });
  if (opened === 'device-secret-missing' || opened === 'device-secret-withheld') {
    if (!beside) await logEntry(host, typed.user, opened);
    return refused({ code: file.value.damaged ? 'keys-damaged' : opened });
  }
  if (opened === 'wrong-password' || !isOn(file.value, opened.account)) {
    countWrong(host, typed.user);
    if (!beside) await logEntry(host, typed.user, 'wrong-password');
    // Where neither copy is what was written, it may be the slot that is wrong.
    return refused({ code: file.value.damaged ? 'keys-damaged' : 'wrong-password' });
  }
  const allowed = known ? ok(opened) : await withCode(host, { ...typed, beside }, opened);
  if (!allowed.ok) wipe(opened);
  return allowed.ok ? ok({ ...allowed.value, file: file.value }) : allowed;
}

async function withCode(
  host: Host,
  typed: Typed & { readonly beside: boolean },
  opened: OpenedAccount,
): Promise<Answer<OpenedAccount>> {
  if (!opened.account.factor) return ok(opened);
  if (typed.code === null) return refused({ code: 'code-needed' });
  const at = Date.parse(host.clock.now());
  const raised = withCodeUsed(opened.raised ?? opened.account, opened.seed, { code: typed.code, at });
  if (raised) return ok({ ...opened, raised });
  countWrong(host, typed.user);
  if (!typed.beside) await logEntry(host, typed.user, 'wrong-code');
  return refused({ code: 'wrong-code' });
}

/** Wipes what a password opened. */
export function wipe({ seed, registerKey, figuresKey }: OpenedAccount): void {
  for (const key of [seed, registerKey, figuresKey]) key?.fill(0);
}

/** Somebody enters: what his account opens is opened, the entry is logged, and he is at the window. */
export async function enterWith(at: AtWindow, typed: Typed, known = false): Promise<Answer<Me>> {
  const proved = await prove(at.host, typed, { known });
  return proved.ok ? admit(at, proved.value) : proved;
}

/** Lets somebody in who proved who he is. */
export async function admit({ host, session }: AtWindow, proved: Proved): Promise<Answer<Me>> {
  const { account, seed, registerKey, figuresKey } = proved;
  const opened = registerKey ? openWith(host, registerKey) : openBeside(host, figuresKey);
  if (!opened.ok) {
    wipe(proved);
    return opened;
  }
  const before = { account: session.account, locked: session.locked };
  const holdsKey = keepRaised(host, proved);
  // At the window before the log is written: another window that locks meanwhile would close a register nobody uses.
  Object.assign(session, { account: account.user, locked: false, lastSeen: host.clock.elapsed() });
  Object.assign(session, { seed: Buffer.from(seed), holdsKey });
  wipe(proved);
  const day = latestDay(host);
  const over = account.endsOn !== null && account.endsOn < day;
  const wrong = forgetWrong(host, account.user);
  await noteClockBehind(host);
  const unlogged = await logEntry(
    host,
    account.user,
    over ? 'account-ended' : wrong > 0 ? `ok-after-${wrong}-wrong` : 'ok',
  );
  if (over || unlogged) {
    Object.assign(session, { ...before, holdsKey: false });
    closeWhenUnused(host);
    return refused(over ? { code: 'account-ended' } : (unlogged ?? { code: 'log-unwritable' }));
  }
  if (host.accounts && (host.accounts.seenOn ?? '') < day) keepAccounts(host, (file) => ({ ...file, seenOn: day }));
  closeWhenUnused(host);
  if (host.readFrom === null) host.onSignedIn();
  return ok(meOf(host, account.user));
}

/** Keeps what signing in made of the account; answers whether it holds the register key. */
function keepRaised(host: Host, { account, raised, registerKey }: Proved): boolean {
  if (!raised) return registerKey !== null;
  // The only one who could open a register of format 1 keeps that, whatever his role was called.
  const others = host.accounts?.accounts.some(
    ({ active, user, roles }) => active && user !== account.user && keyFor(roles) === 'register',
  );
  const alone = account.old !== null && !others && keyFor(account.roles) !== 'register';
  const roles: Role[] = alone ? [...account.roles, 'back-office'] : account.roles;
  keepAccounts(host, (file) => {
    const kept = { ...raised, roles };
    const next = registerKey && account.old ? withKeys(file, kept, registerKey) : kept;
    return { ...file, accounts: file.accounts.map((known) => (known.user === account.user ? next : known)) };
  });
  return registerKey !== null && keyFor(roles) === 'register';
}

/** Whoever reads the log later sees where its times run back, and that it is known. */
async function noteClockBehind(host: Host): Promise<void> {
  const latest = host.register && clockBehind(host.register.reader, host.clock.now());
  if (!latest) return;
  const line = {
    user: '-',
    role: '-',
    purpose: 'administration',
    action: 'register.clockBehind',
    result: 'ok',
  } as const;
  await writeLines(host, [{ ...line, at: host.clock.now(), object: latest }]);
}

/** Today, or a later day that this register has seen: a clock that is set back gives no account its time back. */
function latestDay({ clock, accounts, register }: Host): Day {
  const last = register && latestInLog(register.reader);
  const days = [clock.today(), accounts?.seenOn ?? null, last ? dayOf(last) : null].filter((day) => day !== null);
  return days.reduce((latest, day) => (day > latest ? day : latest));
}

/** A key holder who proves himself beside somebody else: with his own password, at the same screen. The caller wipes. */
export async function proveKeyHolder(
  host: Host,
  typed: Typed,
): Promise<Answer<Proved & { readonly registerKey: Buffer }>> {
  const proved = await prove(host, typed, { beside: true });
  if (!proved.ok) return proved;
  const { registerKey, account } = proved.value;
  if (registerKey && account.roles.includes('back-office')) return ok({ ...proved.value, registerKey });
  wipe(proved.value);
  return refused({ code: 'no-register-key' });
}

/**
 * Entering is logged like everything else; while nobody is there, tries are counted beside the register. Answers why the log cannot be
 * written; null: it was.
 */
export async function logEntry(host: Host, user: string, result: string): Promise<Failure | null> {
  const line = {
    at: host.clock.now(),
    user,
    role: '-',
    purpose: 'entry',
    action: 'entry.signIn',
    object: null,
  } as const;
  return host.accounts ? writeLines(host, [{ ...line, result }]) : null;
}

/** What somebody can do something about is said by its own sentence. */
function whyUnwritten(error: unknown, host: Host): Failure {
  const failure = databaseFailure(error, homeOf(host));
  const isKnown = failure?.code === 'disk-full' || failure?.code === 'register-busy';
  return isKnown ? failure : { code: 'log-unwritable' };
}

/** Writes lines of the log, all or none, and answers why they could not be written: to the chain, or to the spool while nobody has the key or the register can only be read. */
export async function writeLines(host: Host, lines: readonly NewLogLine[]): Promise<Failure | null> {
  const register = writableRegister(host);
  if (!register) return spoolLines(host, lines) ? null : { code: 'log-unwritable' };
  const written = register.write((writer) => {
    for (const line of lines) appendLog(writer, line);
    return ok(undefined);
  });
  return written.then(
    () => null,
    (error: unknown) => whyUnwritten(error, host),
  );
}
