import { join } from 'node:path';
import { type SeededRandom, seededRandom } from '../support/seeded-random.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { Layer } from './layer.ts';
import { type Findings, noFindings } from './register-under-test.ts';

/** What a layer works with. */
export interface Rounds {
  readonly rounds: number;
  readonly seed: number;
  readonly random: SeededRandom;
  /** A folder that goes when the rounds are over. */
  readonly place: string;
  /** The folder in it for the register; it is not there yet. */
  readonly folder: string;
  /** Is counted up. */
  readonly findings: Findings;
}

/** A layer of that name; `run` does the rounds and answers how often its fault really happened. */
export function layerOf(
  name: string,
  run: (given: Rounds) => Promise<number>,
  absent: Layer['absent'] = () => null,
): Layer {
  return {
    name,
    absent,
    run: async (rounds, seed) => {
      const temporary = temporaryFolder();
      const findings = noFindings();
      const [place, folder] = [temporary.path, join(temporary.path, 'register')];
      const fired = await run({ rounds, seed, random: seededRandom(seed), place, folder, findings });
      temporary.remove();
      return { layer: name, seed, rounds, fired, ...findings };
    },
  };
}
