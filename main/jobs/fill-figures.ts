import { setTimeout } from 'node:timers/promises';
import { casesAfter } from '../../db/cases.ts';
import { changedReports, type EventMark, eventAt, lastEvent, readCounted } from '../../db/counted-reports.ts';
import type { FiguresStore } from '../../db/figures-store.ts';
import {
  emptyReports,
  type Filling,
  inOrderOfStore,
  keepFilling,
  putReports,
  readFilling,
} from '../../db/fill-figures-store.ts';
import type { Reader } from '../../db/handle.ts';
import type { OpenRegister } from '../../db/open.ts';
import { readMeta } from '../../db/settings.ts';
import { forgetStale, type StaleReport, staleReports } from '../../db/stale-figures.ts';
import type { CaseId } from '../../shared/ids.ts';
import { ok } from '../../shared/result.ts';
import type { Host } from '../host.ts';
import { keepBesideFigures, type Open } from '../keep-beside-figures.ts';
import { report } from '../mishap.ts';
import { inSlices } from './in-slices.ts';

/** How this program codes a report for the figures. Raised when it codes something new; a store is then filled anew. */
const codingVersion = '2';

/** So many reports, or lines of histories, are taken from the register at once. */
const stretch = 2_000;
/** So many of them go into the store in one transaction. */
const together = 50;

const running = new WeakMap<FiguresStore, Promise<void>>();

/**
 * Brings the figures store up to what the register says now: whole the first time, after that only the reports that
 * changed. In small turns, from where it stopped when the register was closed meanwhile. Ends when a filling that was asked
 * for by somebody else has ended too.
 */
export function fillFigures(host: Pick<Host, 'register' | 'figures'>): Promise<void> {
  const { register, figures: store } = host;
  if (!register || !store) return Promise.resolve();
  const isOpen = () => host.register === register && host.figures === store;
  const turn = (running.get(store) ?? Promise.resolve()).then(() => fill({ register, store }, isOpen));
  running.set(
    store,
    turn.catch(() => undefined),
  );
  return turn;
}

const waiting = new WeakSet<Host>();
const soon = 1000;

/** Fills the store after a write: once for all writes of a moment. */
export function fillFiguresSoon(host: Host): void {
  if (waiting.has(host)) return;
  waiting.add(host);
  setTimeout(soon, undefined, { ref: false })
    .then(() => {
      waiting.delete(host);
      return fillFigures(host);
    })
    .catch(report);
}

/** How long a call waits for what changed last; a first filling of a large register takes longer, and is not waited for. */
const patience = 5000;

/** Ends when the store says what the register says now, or when that takes too long. */
export async function filledFigures(host: Host): Promise<void> {
  const waited = new AbortController();
  await Promise.race([
    fillFigures(host).catch(report),
    setTimeout(patience, undefined, { ref: false, signal: waited.signal }).catch(() => undefined),
  ]);
  waited.abort();
}

/** True when the store holds every report: before that nothing is told of it. */
export function isFilled(store: FiguresStore): boolean {
  return readFilling(store.reader)?.wholeUpTo === null;
}

async function fill(open: Open, isOpen: () => boolean): Promise<void> {
  const stale = isOpen() ? staleReports(open.register.reader) : [];
  const whole = await inSlices(filling(open, { stale, isOpen }));
  if (!whole || stale.length === 0) return;
  await open.register.write((writer) => ok(forgetStale(writer, stale)));
}

interface Turn {
  readonly stale: readonly StaleReport[];
  /** False as soon as the register was closed: whoever signs in next goes on. */
  readonly isOpen: () => boolean;
}

/** One transaction a step. True when all was written. */
function* filling(open: Open, { stale, isOpen }: Turn): Generator<undefined, boolean, undefined> {
  if (!isOpen()) return false;
  keepBesideFigures(open);
  let reached = begun(open);
  const { reader } = open.register;
  for (let next = nextStretch(reader, reached); next; next = nextStretch(reader, reached)) {
    if (!(yield* take(open, next, isOpen))) return false;
    reached = next.reached;
  }
  const staleIds = stale.map(({ id }) => id);
  return staleIds.length === 0 || (yield* take(open, { ids: staleIds, reached }, isOpen));
}

/** Reports to write, and how far the store is then. */
interface Stretch {
  readonly ids: readonly CaseId[];
  readonly reached: Filling;
}

/** The next rows of a first filling, then the reports that changed since it began; null when nothing is left. */
function nextStretch(reader: Reader, reached: Filling): Stretch | null {
  if (reached.wholeUpTo !== null) {
    const some = casesAfter(reader, reached.wholeUpTo, stretch);
    return { ids: some.map(({ id }) => id), reached: { ...reached, wholeUpTo: some.at(-1)?.row ?? null } };
  }
  const last = lastEvent(reader);
  if (!last || reached.upTo.number >= last.number) return null;
  const upTo = eventAt(reader, Math.min(last.number, reached.upTo.number + stretch)) ?? last;
  return { ids: changedReports(reader, reached.upTo.number, upTo.number), reached: { ...reached, upTo } };
}

/**
 * Writes reports in the order in which the store keeps them: its numbers point anywhere, and what lies on one page is written
 * with it. A stretch that was broken off is written again. False when the register was closed.
 */
function* take(
  { register, store }: Open,
  { ids, reached }: Stretch,
  isOpen: Turn['isOpen'],
): Generator<undefined, boolean, undefined> {
  const ordered = store.write((writer) => inOrderOfStore(writer, ids));
  for (let from = 0; from === 0 || from < ordered.length; from += together) {
    const some = ordered.slice(from, from + together);
    const counted = readCounted(register.reader, some);
    store.write((writer) => {
      putReports(writer, some, counted);
      if (from + together >= ordered.length) keepFilling(writer, reached);
    });
    yield;
    if (!isOpen()) return false;
  }
  return true;
}

/** Goes on where it stopped, or begins anew: a new store, rows coded otherwise by now, a register put back from an older copy. */
function begun({ register, store }: Open): Filling {
  const version = `${codingVersion}/${readMeta(register.reader, 'rowsVersion') ?? ''}`;
  const kept = readFilling(store.reader);
  if (kept?.version === version && isKnown(register, kept.upTo)) return kept;
  const fresh = { version, upTo: lastEvent(register.reader) ?? beforeAll, wholeUpTo: 0 };
  store.write((writer) => {
    emptyReports(writer);
    keepFilling(writer, fresh);
  });
  return fresh;
}

const beforeAll: EventMark = { number: 0, hash: '' };

function isKnown({ reader }: OpenRegister, { number, hash }: EventMark): boolean {
  return number === 0 || eventAt(reader, number)?.hash === hash;
}
