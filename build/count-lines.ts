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
  const read = lines.filter((line) => line.startsWith('{')).map((line) => Line.safeParse(JSON.parse(line)));
  const passed = read.filter((line) => line.success && Object.values(line.data).every((count) => count === 0)).length;
  return { passed, failed: read.length - passed, skipped: lines.flatMap(reasonIn) };
}

function reasonIn(line: string): readonly string[] {
  const [, name, reason] = skipped.exec(line) ?? [];
  return name === undefined ? [] : [`${name}: ${reason}`];
}
