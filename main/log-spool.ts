import { createHash, hkdfSync, type KeyObject } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Reader } from '../db/handle.ts';
import type { RegisterKeys } from '../db/keys.ts';
import { appendLog, appendSpooled, type NewLogLine } from '../db/log.ts';
import type { OpenRegister } from '../db/open.ts';
import { readMeta, saveMeta } from '../db/settings.ts';
import { LogLine } from '../shared/contract/log.ts';
import type { Instant } from '../shared/dates.ts';
import { ok } from '../shared/result.ts';
import { privateKey, rawPublic } from './keys/account-keys.ts';
import { openSealedTo, SealedTo, sealTo } from './keys/sealed-to.ts';
import { ownFolder } from './register-folder.ts';

const spoolName = 'log-spool.jsonl';
const joiningName = 'log-spool.joining.jsonl';
const about = 'line of the log';

const { count, sensitivity } = LogLine.shape;
/** A line that has no place in the chain yet. */
const Spooled = LogLine.omit({ seq: true }).extend({
  count: count.default(null),
  sensitivity: sensitivity.default(null),
});

/** To whom lines are sealed while nobody with the key of the log is there: a public key that follows from it. */
export function spoolAddress(keys: Pick<RegisterKeys, 'log'>): string {
  return rawPublic(spoolKey(keys));
}

/** Where a register is, and its accounts while somebody is there. */
interface Place {
  readonly folder: string;
  /** Not null while `folder` is a private copy of a register that can only be read. */
  readonly readFrom: string | null;
  readonly accounts: {
    readonly spool: string;
    readonly registerId: string;
    readonly spooled?: number | undefined;
  } | null;
}

/** Where this computer keeps what is logged of a register that can only be read, until that can be written to again. */
function viewsFolder({ registerId }: { readonly registerId: string }): string {
  return join(ownFolder(), 'viewed', registerId);
}

/**
 * Keeps a line of the log beside the register, sealed, and waits until the disk has it. It is joined to the chain when somebody
 * with the register key signs in. False when it cannot be written: then nothing is shown.
 */
export function spoolLine({ folder, readFrom, accounts }: Place, line: NewLogLine): boolean {
  if (!accounts?.spool) return false;
  try {
    const place = readFrom === null ? folder : viewsFolder(accounts);
    mkdirSync(place, { recursive: true, mode: 0o700 });
    const sealed = sealTo(accounts.spool, Buffer.from(JSON.stringify(Spooled.parse(line))), about);
    appendFileSync(join(place, spoolName), `${JSON.stringify(sealed)}\n`, { mode: 0o600, flush: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * Joins to the chain of the log what was kept while nobody had its key, and what this computer kept while the register could only
 * be read.
 */
export async function joinSpools({ folder, accounts }: Omit<Place, 'readFrom'>, register: OpenRegister, now: Instant) {
  await joinSpool({ folder, known: 'spoolJoined' }, register, now);
  if (accounts) await noteMissing(accounts.spooled ?? 0, register, now);
  if (accounts) await joinSpool({ folder: viewsFolder(accounts), known: `spoolJoined:${hostname()}` }, register, now);
}

/** A folder with such lines, and the name under which the register remembers what of it was joined last. */
interface Spool {
  readonly folder: string;
  readonly known: string;
}

/**
 * Joins lines that were kept to the chain of the log, in order. A line that is not as it was sealed is joined as
 * that. Whoever is ended in between joins nothing twice: the register remembers which file was the last.
 */
async function joinSpool(from: Spool, register: OpenRegister, now: Instant): Promise<void> {
  const { folder, known } = from;
  const [spool, joining] = [join(folder, spoolName), join(folder, joiningName)];
  if (!existsSync(joining)) {
    if (!existsSync(spool)) return;
    renameSync(spool, joining);
  }
  const text = readFileSync(joining, 'utf8');
  const hash = createHash('sha256').update(text).digest('hex');
  if (readMeta(register.reader, known) !== hash) {
    const lines = text.split('\n').filter((line) => line !== '');
    const read = lines.map((line) => readLine(line, spoolKey(register.keys)));
    await register.write((writer) => {
      appendSpooled(
        writer,
        read.map((line) => line ?? unreadable(now)),
        now,
      );
      saveMeta(writer, known, hash);
      if (known === 'spoolJoined') saveMeta(writer, seenName, String(seenIn(writer) + lines.length));
      return ok(undefined);
    });
  }
  rmSync(joining, { force: true });
  if (existsSync(spool)) await joinSpool(from, register, now);
}

/** Lines that were kept and are neither joined nor there: somebody took them away. */
async function noteMissing(kept: number, register: OpenRegister, now: Instant): Promise<void> {
  const missing = kept - seenIn(register.reader);
  if (missing <= 0) return;
  await register.write((writer) => {
    const line = { at: now, user: '-', role: '-', purpose: 'oversight', action: 'log.spooled', object: null } as const;
    appendLog(writer, { ...line, result: 'log-lines-missing', count: missing });
    saveMeta(writer, seenName, String(kept));
    return ok(undefined);
  });
}

/** Under which name the register remembers how many such lines came to it. */
const seenName = 'spoolSeen';

function seenIn(reader: Reader): number {
  return Number(readMeta(reader, seenName) ?? '0');
}

function readLine(line: string, key: KeyObject): NewLogLine | null {
  try {
    const opened = openSealedTo(key, SealedTo.parse(JSON.parse(line)), about);
    return opened ? Spooled.parse(JSON.parse(opened.toString('utf8'))) : null;
  } catch {
    return null;
  }
}

/** In its place in the order, so that a reviewer sees that something stood here. */
function unreadable(at: Instant): NewLogLine {
  const line = { at, user: '-', role: '-', object: null };
  return { ...line, purpose: 'oversight', action: 'log.spooled', result: 'keys-damaged' };
}

/** Opens what was sealed to that address. */
export function spoolKey({ log }: Pick<RegisterKeys, 'log'>): KeyObject {
  return privateKey('x25519', Buffer.from(hkdfSync('sha256', log, '', 'meldpunt spool', 32)));
}
