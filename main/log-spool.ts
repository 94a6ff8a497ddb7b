import { createHash, hkdfSync, type KeyObject } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { RegisterKeys } from '../db/keys.ts';
import { appendSpooled, type NewLogLine } from '../db/log.ts';
import type { OpenRegister } from '../db/open.ts';
import { readMeta, saveMeta } from '../db/settings.ts';
import { purposes } from '../shared/contract/call.ts';
import type { Instant } from '../shared/dates.ts';
import { ok } from '../shared/result.ts';
import { privateKey, rawPublic } from './keys/account-keys.ts';
import { openSealedTo, SealedTo, sealTo } from './keys/sealed-to.ts';

const spoolName = 'log-spool.jsonl';
const joiningName = 'log-spool.joining.jsonl';
const about = 'line of the log';

const Spooled = z.object({
  at: z.string(),
  user: z.string(),
  role: z.string(),
  purpose: z.enum(purposes),
  action: z.string(),
  object: z.string().nullable(),
  result: z.string(),
  count: z.number().int().nullish().default(null),
});

/** To whom lines are sealed while nobody with the key of the log is there: a public key that follows from it. */
export function spoolAddress(keys: Pick<RegisterKeys, 'log'>): string {
  return rawPublic(spoolKey(keys));
}

/** Where a register is, and its accounts while somebody is there. */
interface Place {
  readonly folder: string;
  readonly accounts: { readonly spool: string } | null;
}

/**
 * Keeps a line of the log beside the register, sealed, and waits until the disk has it. It is joined to the chain when somebody
 * with the register key signs in. False when it cannot be written: then nothing is shown.
 */
export function spoolLine({ folder, accounts }: Place, line: NewLogLine): boolean {
  if (!accounts?.spool) return false;
  try {
    const sealed = sealTo(accounts.spool, Buffer.from(JSON.stringify(Spooled.parse(line))), about);
    appendFileSync(join(folder, spoolName), `${JSON.stringify(sealed)}\n`, { mode: 0o600, flush: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * Joins what was kept beside the register to the chain of its log, in order. A line that is not as it was sealed is joined as
 * that. Whoever is ended in between joins nothing twice: the register remembers which file was the last.
 */
export async function joinSpool(folder: string, register: OpenRegister, now: Instant): Promise<void> {
  const [spool, joining] = [join(folder, spoolName), join(folder, joiningName)];
  if (!existsSync(joining)) {
    if (!existsSync(spool)) return;
    renameSync(spool, joining);
  }
  const text = readFileSync(joining, 'utf8');
  const hash = createHash('sha256').update(text).digest('hex');
  if (readMeta(register.reader, 'spoolJoined') !== hash) {
    const lines = text.split('\n').filter((line) => line !== '');
    const read = lines.map((line) => readLine(line, spoolKey(register.keys)));
    await register.write((writer) => {
      appendSpooled(
        writer,
        read.map((line) => line ?? unreadable(now)),
        now,
      );
      saveMeta(writer, 'spoolJoined', hash);
      return ok(undefined);
    });
  }
  rmSync(joining, { force: true });
  if (existsSync(spool)) await joinSpool(folder, register, now);
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

function spoolKey({ log }: Pick<RegisterKeys, 'log'>): KeyObject {
  return privateKey('x25519', Buffer.from(hkdfSync('sha256', log, '', 'meldpunt spool', 32)));
}
