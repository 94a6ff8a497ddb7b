import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

/** What a thread runs: the path of a file, or its text. */
export interface WorkerProgram {
  readonly program: string;
  readonly eval: boolean;
}

/**
 * The program of a worker by the name of its file and the address of the file that starts it. In the source it lies beside
 * that file. In the bundle it is a text: a thread cannot read in the archive of a package, and what the main thread reads there
 * was checked against its hash.
 */
export function workerProgram(name: string, startedBy: string): WorkerProgram {
  const beside = (file: string) => fileURLToPath(new URL(file, startedBy));
  if (startedBy.endsWith('.ts')) {
    keepWasmCode();
    return { program: beside(`${name}.ts`), eval: false };
  }
  return { program: readFileSync(beside(`${name}.cjs`), 'utf8'), eval: true };
}

/**
 * Each thread that runs the source strips its types with WebAssembly. The engine of Node 24 (V8 13.6) may free a piece of such
 * code twice when one thread clears away what another looks up, and the process ends (mended in V8 by 9b8ca54d5a, after it).
 * So nothing is cleared away by itself; what belongs to a thread still goes with it.
 */
function keepWasmCode(): void {
  setFlagsFromString('--no-wasm-code-gc');
}
