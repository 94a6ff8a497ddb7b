import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { LayerResult } from './layer.ts';
import type { LayerName } from './layer-names.ts';

interface Asked {
  /** The folder of the compiled programs. */
  readonly programs: string;
  readonly name: LayerName;
  readonly rounds: number;
  readonly seed: number;
  /** Nothing is shown of what is found: it is expected. */
  readonly quiet?: boolean;
}

/** Runs a layer in a process of its own; null when it cannot run on this computer. Throws when it breaks down. */
export async function runLayer({ programs, name, rounds, seed, quiet = false }: Asked): Promise<LayerResult | null> {
  const command = [join(programs, 'lane.mjs'), name, String(rounds), String(seed)];
  // What the engine compiled of a program is kept for its next start.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(programs, 'compiled') };
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', quiet ? 'ignore' : 'inherit'], env });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const said = (await text(child.stdout)).trim();
  if ((await ended) !== 0) throw new Error(`Layer ${name} broke down, seed ${seed}`);
  return said === '' ? null : LayerResult.parse(JSON.parse(said));
}
