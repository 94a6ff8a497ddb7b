import { readLines, readLog } from '../../db/log.ts';
import { verifyLog } from '../../db/log-chain.ts';
import { numbersOf } from '../../db/search.ts';
import { ok } from '../../shared/result.ts';
import { readPlace } from '../backup/last-backup.ts';
import { readPoints } from '../log/log-points.ts';
import type { HandlersOf } from './handlers.ts';

/** So many lines go out at a time. */
const mostLines = 5000;

export const logServices: HandlersOf<'log'> = {
  show: async ({ reader }, { before, limit }) => {
    const read = readLog(reader, { before, limit });
    const numbers = numbersOf(
      reader,
      read.flatMap(({ object }) => object ?? []),
    );
    const lines = read.map((line) => ({ ...line, number: numbers.get(line.object ?? '') ?? null }));
    const last = lines.at(-1);
    return ok({ lines, next: lines.length === limit && last && last.seq > 1 ? last.seq : null });
  },

  export: async ({ reader }, { from, to, after }) => {
    const lines = [...readLines(reader, { from, to, after, limit: mostLines })];
    return ok({ lines, next: lines.length === mostLines ? (lines.at(-1)?.seq ?? null) : null });
  },

  verify: async ({ reader }) => ok(verifyLog(reader, readPoints(readPlace(reader), reader))),
};
