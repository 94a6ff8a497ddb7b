import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { openWindow } from '../../../main/browser/open-window.ts';

const address = 'http://127.0.0.1:1/#code';
const Noted = z.object({ args: z.array(z.string()), mode: z.number(), preferences: z.string() });

/** Stands in for a browser: notes how it was started and what its profile held, then does what it is told. */
function createBrowser(then: string) {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  const script = join(folder, 'browser.mjs');
  const note = join(folder, 'note.json');
  const lines = [
    "import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';",
    'const args = process.argv.slice(2);',
    "const profile = args.find((arg) => arg.startsWith('--user-data-dir=')).slice(16);",
    "const preferences = readFileSync(profile + '/Default/Preferences', 'utf8');",
    `writeFileSync(${JSON.stringify(`${note}.new`)}, JSON.stringify({ args, mode: statSync(profile).mode & 0o777, preferences }));`,
    `renameSync(${JSON.stringify(`${note}.new`)}, ${JSON.stringify(note)});`,
    then,
  ];
  writeFileSync(script, lines.join('\n'));
  const noted = async () => {
    await expect.poll(() => existsSync(note)).toBe(true);
    return Noted.parse(JSON.parse(readFileSync(note, 'utf8')));
  };
  return { browser: { executablePath: process.execPath, args: [script] }, noted };
}

function profileOf(args: readonly string[]): string {
  return args.find((arg) => arg.startsWith('--user-data-dir='))?.slice(16) ?? '';
}

test('the window opens at the address, in a profile of its own that keeps and sends nothing, and that goes with it', async () => {
  const { browser, noted } = createBrowser('');

  const window = openWindow(browser, address);
  await window.closed;

  const { args, mode, preferences } = await noted();
  expect(args.at(-1)).toBe(`--app=${address}`);
  expect(args).toEqual(
    expect.arrayContaining(['--disable-sync', '--disable-extensions', '--disable-background-networking']),
  );
  expect(JSON.parse(preferences)).toMatchObject({ credentials_enable_service: false, autofill: { enabled: false } });
  if (process.platform !== 'win32') expect(mode).toBe(0o700);
  expect(existsSync(profileOf(args))).toBe(false);
});

test('the window stays until it is closed, and closes when the program ends', async () => {
  const { browser, noted } = createBrowser('setInterval(() => undefined, 1000);');
  const window = openWindow(browser, address);
  let closed = false;
  window.closed.then(() => {
    closed = true;
  });
  const { args } = await noted();
  expect([closed, existsSync(profileOf(args))]).toEqual([false, true]);

  window.close();
  await window.closed;

  expect(existsSync(profileOf(args))).toBe(false);
});

test('a browser that cannot be started counts as a closed window', async () => {
  const window = openWindow({ executablePath: join(tmpdir(), 'no-such-browser'), args: [] }, address);
  await expect(window.closed).resolves.toBeUndefined();
});
