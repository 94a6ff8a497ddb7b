import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './project.ts';

const home = join(project, 'node_modules/electron');
const cache = join(project, 'node_modules/.cache/meldpunt');

/** How long the one try to fetch the binary may take, in milliseconds. */
const patience = 20_000;

/** The Electron binary, fetched in one try per installed version; null when it cannot be had. */
export function findElectron(): string | null {
  const there = installedBinary();
  if (there) return there;
  const failed = join(cache, `electron-${installedVersion()}-failed`);
  if (existsSync(failed)) return null;
  mkdirSync(cache, { recursive: true });
  // Noted beforehand: a try that is broken off counts as well.
  writeFileSync(failed, '');
  spawnSync(process.execPath, [join(home, 'install.js')], {
    stdio: 'ignore',
    timeout: patience,
    killSignal: 'SIGKILL',
  });
  return installedBinary();
}

function installedBinary(): string | null {
  const pointer = join(home, 'path.txt');
  if (!existsSync(pointer)) return null;
  const binary = join(home, 'dist', readFileSync(pointer, 'utf8'));
  return existsSync(binary) ? binary : null;
}

function installedVersion(): string {
  const read: unknown = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return typeof read === 'object' && read !== null && 'version' in read ? String(read.version) : '';
}
