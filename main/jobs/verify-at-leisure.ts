import { z } from 'zod';
import { casesAfter } from '../../db/cases.ts';
import { brokenPosition } from '../../db/events.ts';
import { filesOfCase } from '../../db/files.ts';
import type { Reader } from '../../db/handle.ts';
import { appendLog } from '../../db/log.ts';
import { walkLog } from '../../db/log-chain.ts';
import { databaseFailure, type OpenRegister } from '../../db/open.ts';
import { brokenPages } from '../../db/page-seals.ts';
import { readSetting, saveSetting } from '../../db/settings.ts';
import { isFoundByNumber, isWholeOnDisk } from '../../db/verify.ts';
import { WrongPart } from '../../shared/contract/backup.ts';
import { Instant } from '../../shared/dates.ts';
import { ok } from '../../shared/result.ts';
import { closeDamaged } from '../close-damaged.ts';
import { holds } from '../files/verify-files.ts';
import type { Host } from '../host.ts';
import { rowFits } from '../verify-rows.ts';
import { writableRegister } from '../writable-register.ts';
import { againAndAgain, everyMinute } from './again-and-again.ts';
import { atLeisure, longRest, type Rest } from './at-leisure.ts';

/** How far the present walk is, and what the walks found. */
const Walk = z.object({
  begunAt: Instant,
  /** Reports up to this row were looked at. */
  after: z.number().int(),
  /** When the last walk had seen everything. */
  wholeAt: Instant.nullable(),
  /** What is shown: of the last whole walk, and of this one. */
  wrong: z.array(WrongPart),
  /** What this walk found. */
  seen: z.array(WrongPart).default([]),
  isRunning: z.boolean(),
});
type Walk = z.infer<typeof Walk>;

/** How long after the one before it a walk begins, in milliseconds. */
const daily = 20 * 3_600_000;
/** Reports that are looked at in one turn; how far it is, is kept after each so many milliseconds. */
const together = 20;
const keptEvery = 60_000;

/** Walks along all of the register each day while somebody has it open. Returns what stops it. */
export function keepVerifying(host: Host): () => void {
  return againAndAgain(everyMinute, () => verifyWhenDue(host));
}

/** What the walks found, as it is kept; null when there was none yet. */
export function readWalk(reader: Reader): Walk | null {
  return Walk.nullable().parse(readSetting(reader, 'verified'));
}

const walking = new WeakSet<OpenRegister>();

/**
 * Walks along a register while people work in it, at most a twentieth of the time: every report (its history, row, files, place
 * in the search index), every page, the log. Goes on where it stopped. What is wrong is kept for all to see, and logged; damage
 * of pages closes the register, so that it is mended when it is opened again.
 */
export async function verifyWhenDue(host: Host, rest: Rest = longRest): Promise<void> {
  const { clock } = host;
  const register = writableRegister(host);
  if (!register || walking.has(register)) return;
  const last = readWalk(register.reader);
  if (last && !last.isRunning && Date.parse(clock.now()) - Date.parse(last.begunAt) < daily) return;
  const [wholeAt, wrong] = [last?.wholeAt ?? null, last?.wrong ?? []];
  const begun = { begunAt: clock.now(), after: 0, wholeAt, wrong, seen: [], isRunning: true };
  walking.add(register);
  try {
    await walk({ host, register, rest }, last?.isRunning ? last : begun);
  } catch (error) {
    // Only pages that cannot be read end a walk like this.
    if (databaseFailure(error, '') === null) throw error;
    if (host.register === register) closeDamaged(host);
  } finally {
    walking.delete(register);
  }
}

interface Walking {
  readonly host: Host;
  readonly register: OpenRegister;
  readonly rest: Rest;
}

async function walk(walking: Walking, from: Walk): Promise<void> {
  const { host, register, rest } = walking;
  const pace = { rest, isWanted: () => host.register === register };
  const wrong = new Set(from.seen);
  if (!(await walkReports(walking, from, wrong))) return;
  const pages = await atLeisure(brokenPages(register.file, register.keys.database), pace);
  if (pages && pages.length > 0 && !isWholeOnDisk(register.file, register.keys.database))
    return void closeDamaged(host);
  const log = pages && (await atLeisure(walkLog(register.reader), pace));
  if (!log || !pace.isWanted()) return;
  if (log.firstBroken !== null) wrong.add('log');
  await keep(walking, { ...from, wholeAt: host.clock.now(), wrong: [...wrong], seen: [], isRunning: false });
}

/** False when the register was closed meanwhile. */
async function walkReports(walking: Walking, from: Walk, wrong: Set<WrongPart>): Promise<boolean> {
  const { host, register, rest } = walking;
  const pace = { rest, isWanted: () => host.register === register };
  let kept = host.clock.elapsed();
  for (let after = from.after; ; ) {
    const some = casesAfter(register.reader, after, together);
    const before = wrong.size;
    if ((await atLeisure(checkReports(register.reader, some, wrong), pace)) === null) return false;
    for (const { id } of some) if (!(await filesHold(walking, id))) wrong.add('file');
    if (!pace.isWanted()) return false;
    after = some.at(-1)?.row ?? after;
    if (some.length === 0) return true;
    if (wrong.size === before && host.clock.elapsed() - kept < keptEvery) continue;
    kept = host.clock.elapsed();
    await keep(walking, { ...from, after, seen: [...wrong], wrong: [...new Set([...from.wrong, ...wrong])] });
  }
}

function* checkReports(
  reader: Reader,
  reports: ReturnType<typeof casesAfter>,
  wrong: Set<WrongPart>,
): Generator<undefined, true> {
  for (const { id, row, destroyed } of reports) {
    if (brokenPosition(reader, id) !== null) wrong.add('history');
    else if (!rowFits(reader, id, destroyed)) wrong.add('row');
    if (!isFoundByNumber(reader, row)) wrong.add('search');
    yield;
  }
  return true;
}

async function filesHold({ host, register, rest }: Walking, id: Parameters<typeof filesOfCase>[1]): Promise<boolean> {
  for (const file of filesOfCase(register.reader, id)) {
    if (host.register !== register) return true;
    const begun = performance.now();
    const isWhole = await holds(register, file);
    if (!isWhole && host.register === register) return false;
    await rest(performance.now() - begun);
  }
  return true;
}

/** Keeps how far it is; a walk that ended leaves a line in the log. */
async function keep({ host: { clock }, register }: Walking, walk: Walk): Promise<void> {
  await register.write((writer) => {
    saveSetting(writer, 'verified', walk);
    if (walk.isRunning) return ok(undefined);
    const line = { user: '-', role: '-', purpose: 'administration', action: 'register.verified' } as const;
    const [object, result] = walk.wrong.length === 0 ? [null, 'ok'] : [walk.wrong.join(' '), 'differs'];
    return ok(void appendLog(writer, { at: clock.now(), ...line, object, result }));
  });
}
