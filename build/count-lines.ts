import { z } from 'zod';
import type { Counts } from './counts.ts';

/** What may not happen, in the lines of the fault runner (lost, half, silent, corrupt) and of the long runner (failed). */
const Line = z
  .object({ failed: z.number(), lost: z.number(), half: z.number(), silent: z.number(), corrupt: z.number() })
  .partial()
  .refine((line) => Object.keys(line).length > 0);

const skipped = /^(.+) was skipped: (.+)$/;

/** The counts in the output of a runner that prints one JSON line for each thing it checked, and a sentence for each it could not. */
export function countLines(lines: readonly string[]): Counts {
  const counted = lines.filter((line) => line.startsWith('{'));
  const failed = counted.filter((line) => !saysThatAllIsWell(line));
  return { passed: counted.length - failed.length, failed, skipped: lines.flatMap(reasonIn) };
}

function saysThatAllIsWell(line: string): boolean {
  const read = Line.safeParse(JSON.parse(line));
  return read.success && Object.values(read.data).every((count) => count === 0);
}

function reasonIn(line: string): readonly string[] {
  const [, name, reason] = skipped.exec(line) ?? [];
  return name === undefined ? [] : [`${name}: ${reason}`];
}
