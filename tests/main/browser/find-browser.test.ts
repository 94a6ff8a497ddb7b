import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser } from '../../../main/browser/find-browser.ts';
import { hasDisplay } from '../../../main/browser/has-display.ts';

function folderWith(...names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'find-browser-'));
  for (const name of names) {
    writeFileSync(join(folder, name), '');
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

test('the browser named in the environment comes first', () => {
  const folder = folderWith('chromium', 'my-browser');
  const named = join(folder, 'my-browser');
  expect(findBrowser({ PATH: folder, MELDPUNT_BROWSER: named })?.executablePath).toBe(named);
});

test.runIf(process.platform === 'linux')('else the first of the family on the path, that can be run', () => {
  const [edge, chrome] = [folderWith('microsoft-edge'), folderWith('google-chrome')];
  const unusable = folderWith('chromium');
  chmodSync(join(unusable, 'chromium'), 0o644);

  expect(findBrowser({ PATH: [unusable, edge, chrome].join(delimiter) })?.executablePath).toBe(
    join(chrome, 'google-chrome'),
  );
  expect(findBrowser({ PATH: edge })?.executablePath).toBe(join(edge, 'microsoft-edge'));
});

test.runIf(process.platform === 'linux')('without one there is none', () => {
  expect(findBrowser({ PATH: folderWith('firefox') })).toBeUndefined();
  expect(findBrowser({})).toBeUndefined();
});

test.runIf(process.platform === 'linux')('a display is one of X or of Wayland', () => {
  expect([
    hasDisplay({ DISPLAY: ':0' }),
    hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }),
    hasDisplay({ DISPLAY: '' }),
  ]).toEqual([true, true, false]);
});
