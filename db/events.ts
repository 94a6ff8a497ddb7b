import { randomBytes } from 'node:crypto';
import { and, asc, eq, gt, max, or } from 'drizzle-orm';
import { z } from 'zod';
import { CaseEvent, type RecordedEvent } from '../shared/case/events.ts';
import { dayOf, Instant } from '../shared/dates.ts';
import type { Failure } from '../shared/failure.ts';
import { type CaseId, UserName } from '../shared/ids.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import type { Reader, Writer } from './handle.ts';
import { insertRows } from './insert-rows.ts';
import { keyedHash } from './keys.ts';
import { events } from './schema/cases.ts';

/** An event that is about to be written: who, when, what. */
export type NewEvent = Omit<RecordedEvent, 'position'>;

/**
 * Adds events to a history at the position the writer saw (0 for a new report). Another's change in between is a
 * refusal that names him. Each line is chained to the one before by a keyed hash over position, type, day and the
 * salted, keyed hash of its content, so that the chain still verifies when the content is destroyed.
 */
export function appendEvents(
  writer: Writer,
  history: { readonly caseId: CaseId; readonly expected: number; readonly added: readonly NewEvent[] },
): Result<readonly RecordedEvent[], Failure> {
  const { caseId, expected, added } = history;
  const position = expected === 0 ? 0 : lastPosition(writer, caseId);
  if (position !== expected) return refused({ code: 'changed-meanwhile', by: authorOf(writer, caseId, position) });
  let previous = hashAt(writer, caseId, position);
  const recorded = added.map((line, index) => ({ ...line, position: position + index + 1 }));
  const rows = recorded.map((line) => {
    const row = sealed(writer, { caseId, line, previous });
    previous = row.hash;
    return row;
  });
  // A new report whose history is there already would break the key of the table: that is a bug, and throws.
  insertRows(writer, events, rows);
  return ok(recorded);
}

function lastPosition(reader: Reader, caseId: CaseId): number {
  const head = reader.sql
    .select({ position: max(events.position) })
    .from(events)
    .where(eq(events.caseId, caseId))
    .get();
  return head?.position ?? 0;
}

/** The lines of a history that still have their content, oldest first. Of a destroyed report only the last one has. */
export function readHistory(reader: Reader, caseId: CaseId): readonly RecordedEvent[] {
  const rows = reader.sql.select().from(events).where(eq(events.caseId, caseId)).orderBy(asc(events.position)).all();
  return rows.flatMap((row) => (row.content === null ? [] : [opened(row.position, row.content)]));
}

/** Takes the content and the salt of every line of a history; position, type, day and hashes stay. */
export function eraseHistory(writer: Writer, caseId: CaseId): void {
  writer.sql.update(events).set({ content: null, salt: null }).where(eq(events.caseId, caseId)).run();
}

/** The first line of any history that does not fit its chain or its content, or null when all do. */
export function verifyHistories(reader: Reader): { readonly caseId: string; readonly position: number } | null {
  let lines: EventRow[] = [];
  for (const row of everyEvent(reader)) {
    const broken = lines[0]?.caseId === row.caseId ? null : brokenLine(reader, lines);
    if (broken) return broken;
    if (lines[0]?.caseId !== row.caseId) lines = [];
    lines.push(row);
  }
  return brokenLine(reader, lines);
}

/** The first line of one history that does not fit; null when all of it does. */
export function brokenPosition(reader: Reader, caseId: CaseId): number | null {
  const lines = reader.sql.select().from(events).where(eq(events.caseId, caseId)).orderBy(asc(events.position)).all();
  return brokenLine(reader, lines)?.position ?? null;
}

/** Content goes from a whole history at once and only by destruction or withdrawal, of which its last line tells. */
function brokenLine(
  reader: Reader,
  lines: readonly EventRow[],
): { readonly caseId: string; readonly position: number } | null {
  const destroyed = ['caseDestroyed', 'caseWithdrawn'].includes(lines.at(-1)?.type ?? '');
  let previous = '';
  for (const [index, row] of lines.entries()) {
    const whole = !destroyed || index === lines.length - 1;
    const fits =
      row.position === index + 1 &&
      row.hash === chainHash(reader, { ...row, previous }) &&
      contentFits(reader, row, whole);
    if (!fits) return { caseId: row.caseId, position: row.position };
    previous = row.hash;
  }
  return null;
}

type EventRow = typeof events.$inferSelect;

/** Page by page, so that a large register is not held in memory. */
function* everyEvent(reader: Reader): Generator<EventRow> {
  let after: { caseId: string; position: number } | null = null;
  for (;;) {
    const page: EventRow[] = reader.sql
      .select()
      .from(events)
      .where(
        after
          ? or(
              gt(events.caseId, after.caseId),
              and(eq(events.caseId, after.caseId), gt(events.position, after.position)),
            )
          : undefined,
      )
      .orderBy(asc(events.caseId), asc(events.position))
      .limit(5000)
      .all();
    yield* page;
    const last = page.at(-1);
    if (!last) return;
    after = { caseId: last.caseId, position: last.position };
  }
}

function authorOf(reader: Reader, caseId: CaseId, position: number): UserName | null {
  const row = reader.sql
    .select()
    .from(events)
    .where(and(eq(events.caseId, caseId), eq(events.position, position)))
    .get();
  return row?.content ? opened(position, row.content).by : null;
}

function hashAt(reader: Reader, caseId: CaseId, position: number): string {
  if (position === 0) return '';
  const row = reader.sql
    .select({ hash: events.hash })
    .from(events)
    .where(and(eq(events.caseId, caseId), eq(events.position, position)))
    .get();
  if (!row) throw new Error(`Position ${position} is missing in the history of ${caseId}`);
  return row.hash;
}

function sealed(
  writer: Writer,
  { caseId, line, previous }: { caseId: CaseId; line: RecordedEvent; previous: string },
): typeof events.$inferInsert {
  const content = JSON.stringify({ at: line.at, by: line.by, event: line.event });
  const salt = newSalt();
  const shape = {
    caseId,
    position: line.position,
    type: line.event.type,
    onDay: dayOf(line.at),
    contentHash: keyedHash(writer.keys.history, salt, content),
  };
  return { ...shape, salt, content, hash: chainHash(writer, { ...shape, previous }) };
}

let salts = Buffer.alloc(0);

/** 16 random bytes; drawn many at a time, since each draw asks the operating system. */
function newSalt(): string {
  if (salts.length === 0) salts = randomBytes(16 * 256);
  const salt = salts.toString('hex', 0, 16);
  salts = salts.subarray(16);
  return salt;
}

function chainHash(
  { keys }: Reader,
  line: Pick<EventRow, 'caseId' | 'position' | 'type' | 'onDay' | 'contentHash'> & { previous: string },
): string {
  const { previous, caseId, position, type, onDay, contentHash } = line;
  return keyedHash(keys.history, previous, caseId, String(position), type, onDay, contentHash);
}

function contentFits({ keys }: Reader, row: EventRow, whole: boolean): boolean {
  if (row.content === null || row.salt === null) return !whole && row.content === null && row.salt === null;
  return whole && row.contentHash === keyedHash(keys.history, row.salt, row.content);
}

const Content = z.object({ at: Instant, by: UserName, event: CaseEvent });

function opened(position: number, content: string): RecordedEvent {
  return { position, ...Content.parse(JSON.parse(content)) };
}
