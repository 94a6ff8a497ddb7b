import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The programs of the harness that are run as processes of their own, each one file of this folder. */
export const programs = [
  'lane',
  'writer',
  'attacher',
  'importer',
  'backer',
  'rotator',
  'migrator',
  'opener',
  'starter',
  'host-process',
  'kill-at',
  'bad-disk',
] as const;
export type Program = (typeof programs)[number];

/**
 * The file of a program: what was compiled of it when what runs now was compiled too (`run-faults.ts` does so, since reading
 * six hundred files takes longer than a round), else its source.
 */
export function programPath(name: Program): string {
  const started = process.argv[1] ?? '';
  return started.endsWith('.mjs') && !started.includes('node_modules')
    ? join(dirname(started), `${name}.mjs`)
    : join(import.meta.dirname, `${name}.ts`);
}

/** The same as an address, for `--import`. */
export function programAddress(name: Program): string {
  return pathToFileURL(programPath(name)).href;
}
