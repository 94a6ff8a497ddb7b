import { readInWorker } from '../../main/import/read-in-worker.ts';
import { TableRefusal } from '../../shared/import/table-file.ts';
import { randomFrom } from '../../shared/random.ts';
import { drawSheet, type HostileSheet } from '../support/hostile-sheets.ts';
import { prototypesNow } from '../support/prototypes.ts';

/** A reader that is silent for five seconds is ended; on a busy machine its beginning and its end take their time. */
const longest = 60_000;

/**
 * Hostile tables, each read in the worker that the program reads tables in: it reads it, or refuses it with a reason of the
 * closed list, in time; nothing of it reaches the process that holds the register. At twenty times 2,000. Counts tables.
 */
export async function hostileSheets(times: number, seed: number) {
  const random = randomFrom(`sheets ${seed}`);
  const before = prototypesNow();
  const count = 100 * times;
  const outcomes = new Map<string, number>();
  let failed = 0;
  let slowest = 0;
  const readOne = async (sheet: HostileSheet) => {
    const started = performance.now();
    const outcome = await outcomeOf(sheet);
    const took = performance.now() - started;
    slowest = Math.max(slowest, took);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (outcome !== 'broken' && took < longest) return;
    failed += 1;
    process.stderr.write(`${sheet.what} (${sheet.bytes.length} bytes): ${outcome} after ${Math.round(took)} ms\n`);
  };
  // Two side by side, as two windows would.
  for (let done = 0; done < count; done += 2)
    await Promise.all([readOne(drawSheet(random)), readOne(drawSheet(random))]);
  const after = prototypesNow();
  if (after.length !== before.length || after.some(([, value], at) => value !== before[at]?.[1])) failed += 1;
  return { count, failed, more: { slowest: Math.round(slowest), ...Object.fromEntries(outcomes) } };
}

/** `read`, the reason why not, or `broken` when it was neither. */
async function outcomeOf({ what, bytes }: HostileSheet): Promise<string> {
  try {
    const read = await readInWorker(new Uint8Array(bytes));
    if (!read.ok) return TableRefusal.parse(read.failure);
    const widest = read.value.rows.reduce((most, row) => Math.max(most, row.length), 0);
    return widest <= 1_000 && read.value.rows.every((row) => row.every((cell) => typeof cell === 'string'))
      ? 'read'
      : 'broken';
  } catch (error) {
    process.stderr.write(`${what}: ${String(error)}\n`);
    return 'broken';
  }
}
