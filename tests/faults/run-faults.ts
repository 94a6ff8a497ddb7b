import { randomInt } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../../build/project.ts';
import { compile } from './compile.ts';
import { foundIn, type LayerResult } from './layer.ts';
import { isLayerName, layerRounds } from './layer-names.ts';
import { oracle, oracleRounds } from './oracle.ts';
import { runLayer } from './run-layer.ts';

/**
 * `npm run faults [-- --long | --short] [--seed N] [LAYER …]`: one JSON line per layer. Three layers run at a time: they wait for
 * the disk and for processes that are killed, and so two cores stay busy. Ends with 1 when something was lost, halved, altered
 * in silence or corrupt, and also when no fault fired at all: then nothing was tried.
 */
const words = process.argv.slice(2);
const size = words.includes('--long') ? 2 : words.includes('--short') ? 0 : 1;
const seedAt = words.indexOf('--seed');
const seed = seedAt >= 0 ? Number(words[seedAt + 1]) : randomInt(1_000_000);
const lanes = 3;

const folder = join(project, '.cache', `faults-${process.pid}`);
mkdirSync(folder, { recursive: true });
try {
  const names = [...Object.keys(layerRounds), 'oracle'];
  const waiting = names.filter((name) => words.includes(name));
  if (waiting.length === 0) waiting.push(...names);
  await compile(join(folder, 'sound'), []);
  await Promise.all(Array.from({ length: lanes }, () => lane(waiting)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Runs one waiting layer after the other. */
async function lane(waiting: string[]): Promise<void> {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const started = performance.now();
    const result = await resultOf(name);
    if (result === null) continue;
    const seconds = Math.round((performance.now() - started) / 1000);
    process.stdout.write(`${JSON.stringify({ ...result, seconds })}\n`);
    if (result.fired === 0 || foundIn(result) > 0) process.exitCode = 1;
  }
}

/** What a layer found; null when it cannot run on this computer. */
async function resultOf(name: string): Promise<LayerResult | null> {
  if (name === 'oracle') return oracle(folder, oracleRounds[size], seed);
  if (!isLayerName(name)) throw new Error(`There is no layer ${name}`);
  return runLayer({ programs: join(folder, 'sound'), name, rounds: layerRounds[name][size], seed });
}
