import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Reader } from '../../db/handle.ts';
import { keyedHash } from '../../db/keys.ts';
import { type LogPoint, pointSeal, readHead } from '../../db/log-chain.ts';
import { Instant } from '../../shared/dates.ts';

/**
 * Where the log ended at moments, kept in a folder outside the register (beside the backups): whoever has the register and all
 * its keys can chain another log, but not one that passes through these points (reliability bar, P25). Nothing in it is
 * personal: a number, a keyed hash, a moment and a seal, one line of JSON each.
 */
export function pointsFile(place: string, { keys }: Pick<Reader, 'keys'>): string {
  return join(place, `logboek-${keyedHash(keys.log, 'points').slice(0, 8)}.jsonl`);
}

const Kept = z.object({ seq: z.number().int().min(1), hash: z.string(), at: Instant, seal: z.string() });

/** The points in a folder that were written with the key of this log, in their order; what else stands there is passed over. */
export function readPoints(place: string | null, reader: Reader): readonly LogPoint[] {
  return place === null ? [] : readPointsOf(pointsFile(place, reader), reader);
}

/** The same, of a file that somebody kept elsewhere. */
export function readPointsOf(file: string, reader: Reader): readonly LogPoint[] {
  return textOf(file)
    .split('\n')
    .flatMap((line) => {
      const kept = Kept.safeParse(parsed(line));
      return kept.success && kept.data.seal === pointSeal(reader, kept.data) ? [pointOf(kept.data)] : [];
    });
}

/** Writes down where the log ends now, unless that stands there already. Answers the number of the line; null: nothing new. */
export function writePoint(place: string, reader: Reader, at: Instant): number | null {
  const head = readHead(reader);
  if (head === null || head.seq === 0) return null;
  if (readPoints(place, reader).at(-1)?.seq === head.seq) return null;
  const point = { ...head, at };
  appendFileSync(pointsFile(place, reader), `${JSON.stringify({ ...point, seal: pointSeal(reader, point) })}\n`, {
    mode: 0o600,
    flush: true,
  });
  return head.seq;
}

/**
 * After a backup was put back the log is shorter than it was: points behind its end are set aside in a file that keeps them,
 * the others stay.
 */
export function setPointsAside(place: string, reader: Reader, at: Instant): void {
  const file = pointsFile(place, reader);
  if (!existsSync(file)) return;
  const points = readPoints(place, reader);
  const end = readHead(reader)?.seq ?? 0;
  if (points.every(({ seq }) => seq <= end)) return;
  renameSync(file, file.replace('.jsonl', `-tot-${at.replaceAll(/[:.]/g, '-')}.jsonl`));
  const stay = points.filter(({ seq }) => seq <= end);
  const lines = stay.map((point) => `${JSON.stringify({ ...point, seal: pointSeal(reader, point) })}\n`);
  writeFileSync(file, lines.join(''), { mode: 0o600, flush: true });
}

function pointOf({ seq, hash, at }: LogPoint): LogPoint {
  return { seq, hash, at };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
