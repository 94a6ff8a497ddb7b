import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { project } from './project.ts';

const files = ['chrome-sandbox', 'LICENSE', 'LICENSES.chromium.html'];

/** The mark by which the packer finds the fuses in Electron's binary (@electron/fuses, constants). */
export const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** Behind the mark: version 1, nine fuses, all at what Electron ships them with. */
const fuses = Buffer.from([1, 9, ...Buffer.from('101100011')]);

/**
 * Makes a folder that the packer takes for an unpacked Electron for Linux: files by the right names, and a binary that
 * holds fuses and nothing else. Nothing in it can be run. Returns the folder.
 */
export function makeElectronStandIn(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['locales', 'resources']) mkdirSync(join(folder, part), { recursive: true });
  for (const file of files) writeFileSync(join(folder, file), 'A stand-in for a file of Electron.\n', { mode: 0o755 });
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.from(fuseMark), fuses]), { mode: 0o755 });
  for (const locale of ['nl', 'en-US']) writeFileSync(join(folder, 'locales', `${locale}.pak`), '');
  writeFileSync(join(folder, 'version'), electronVersion());
  return folder;
}

function electronVersion(): string {
  const text = readFileSync(join(project, 'node_modules/electron/package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
