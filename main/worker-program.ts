import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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
  if (startedBy.endsWith('.ts')) return { program: beside(`${name}.ts`), eval: false };
  return { program: readFileSync(beside(`${name}.cjs`), 'utf8'), eval: true };
}
