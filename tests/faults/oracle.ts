import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from './compile.ts';
import { foundIn, type LayerResult } from './layer.ts';
import { type PlantedBug, plantedBugs } from './planted-bugs.ts';
import { runLayer } from './run-layer.ts';

/** How many bugs are planted: in `npm test`, in `npm run faults`, and with `--long`. */
export const oracleRounds = [0, 1, plantedBugs.length] as const;

/**
 * Layer L, the harness held to account: bugs are planted in a copy of the program, and the layer that should notice each must
 * notice it. The seed says with which bug it begins. `fired` counts those that were caught, `silent` those that were not.
 */
export async function oracle(folder: string, rounds: number, seed: number): Promise<LayerResult | null> {
  if (rounds === 0) return null;
  const start = (seed * rounds) % plantedBugs.length;
  const bugs = [...plantedBugs.slice(start), ...plantedBugs.slice(0, start)].slice(0, rounds);
  let fired = 0;
  for (const bug of bugs) {
    const isCaught = await caught(join(folder, 'planted'), bug, seed);
    if (isCaught) fired += 1;
    process.stderr.write(`oracle: ${bug.name}: ${isCaught ? 'caught' : 'NOT CAUGHT'} by ${bug.layer}\n`);
  }
  return { layer: 'oracle', seed, rounds, fired, lost: 0, half: 0, silent: rounds - fired, corrupt: 0 };
}

async function caught(programs: string, { edits, layer, rounds }: PlantedBug, seed: number): Promise<boolean> {
  await compile(programs, edits);
  try {
    const result = await runLayer({ programs, name: layer, rounds, seed, quiet: true });
    return result !== null && foundIn(result) > 0;
  } finally {
    rmSync(programs, { recursive: true, force: true });
  }
}
