import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolders } from '../../main/make-folders.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const temporary = temporaryFolder();
afterAll(() => temporary.remove());

test('a folder is made with those above it, and made again it stays as it is', () => {
  const folder = join(temporary.path, 'een', 'twee drie', 'vier');
  makeFolders(folder, 0o700);
  writeFileSync(join(folder, 'brief.txt'), 'x');
  makeFolders(folder, 0o700);
  expect(existsSync(join(folder, 'brief.txt'))).toBe(true);
  if (process.platform !== 'win32') expect(statSync(folder).mode % 0o1000).toBe(0o700);
});

test('below a file nothing is made', () => {
  const file = join(temporary.path, 'bestand');
  writeFileSync(file, 'x');
  expect(() => makeFolders(join(file, 'map', 'onder'))).toThrow('ENOTDIR');
});

test.runIf(process.platform === 'linux')('where the system lets nobody make anything, it ends with an error', () => {
  expect(() => makeFolders('/proc/meldpunt/map')).toThrow('ENOENT');
});
