import { randomInt } from 'node:crypto';
import { backupKills } from './backup-kills.ts';
import { fileKills } from './file-kills.ts';
import { garble } from './garble.ts';
import { importKills } from './import-kills.ts';
import { killLoop } from './kill-loop.ts';
import type { Layer } from './layer.ts';
import { powerCut, powerCutNoticed } from './power-cut.ts';
import { rotationKills } from './rotation-kills.ts';

/**
 * `npm run faults [-- --long] [--seed N] [LAYER …]`: one JSON line per layer. Ends with 1 when something was lost, halved,
 * altered in silence or corrupt, and also when no fault fired at all: then nothing was tried.
 */
const words = process.argv.slice(2);
const long = words.includes('--long');
const seedAt = words.indexOf('--seed');
const seed = seedAt >= 0 ? Number(words[seedAt + 1]) : randomInt(1_000_000);
const rounds: readonly (readonly [Layer, number])[] = [
  [killLoop, long ? 600 : 30],
  [importKills, long ? 50 : 3],
  [fileKills, long ? 100 : 6],
  [backupKills, long ? 50 : 4],
  [rotationKills, long ? 50 : 3],
  [garble, long ? 10_000 : 120],
  [powerCut, long ? 600 : 30],
  [powerCutNoticed, long ? 60 : 4],
];
const named = rounds.filter(([layer]) => words.includes(layer.name));
for (const [layer, count] of named.length > 0 ? named : rounds) {
  const absent = layer.absent();
  if (absent) {
    process.stderr.write(`${layer.name} was skipped: ${absent}\n`);
    continue;
  }
  const result = await layer.run(count, seed);
  process.stdout.write(`${JSON.stringify(result)}\n`);
  const { fired, lost, half, silent, corrupt } = result;
  if (fired === 0 || lost + half + silent + corrupt > 0) process.exitCode = 1;
}
