import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { project } from '../../../build/project.ts';
import { securityHeaders } from '../../../main/browser/static-files.ts';
import { windowOptions } from '../../../main/electron/window.ts';

/**
 * The checks of the Electron hardening list that can be run on source; the number before each is that of the list. Those
 * that need a running Electron are not claimed here: they wait for a machine that has its binary.
 */

interface Source {
  readonly path: string;
  readonly text: string;
}

function sources(...rooms: readonly string[]): readonly Source[] {
  return rooms.flatMap((room) => {
    const entries = readdirSync(join(project, room), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && /\.(tsx?|html)$/.test(entry.name));
    return files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      // Comments may name what the code must not do.
      const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
      return { path: file.slice(project.length).replaceAll('\\', '/'), text };
    });
  });
}

const product = sources('shared', 'db', 'main', 'renderer');
const desktop = product.filter(({ path }) => path.startsWith('main/electron/'));
const where = (pattern: RegExp, files = product) =>
  files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
const packageFile = (path: string): unknown => JSON.parse(readFileSync(join(project, path), 'utf8'));

test('1-8 the window is made with the closed settings, and with no setting that opens', () => {
  const { webPreferences } = windowOptions('preload.cjs', null);

  expect(webPreferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
  });
  const opening =
    /webSecurity|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|additionalArguments/;
  expect(where(opening)).toEqual([]);
  expect(where(/<webview|createElement\(['"]webview/)).toEqual([]);
});

test('2 every page is sandboxed before the program is ready', () => {
  const [main] = desktop.filter(({ path }) => path.endsWith('/main.ts'));
  const sandboxed = main?.text.indexOf('app.enableSandbox()') ?? -1;

  expect(sandboxed).toBeGreaterThan(-1);
  expect(sandboxed).toBeLessThan(main?.text.indexOf('app.whenReady()') ?? -1);
});

test('9 the remote module is not there', () => {
  expect(where(/@electron\/remote/)).toEqual([]);
  expect(readFileSync(join(project, 'package-lock.json'), 'utf8')).not.toContain('@electron/remote');
});

test('10 a window is made in one place', () => {
  const made = product.flatMap(({ path, text }) =>
    [...text.matchAll(/new BrowserWindow\b|new WebContentsView\b|new BaseWindow\b/g)].map(() => path),
  );
  expect(made).toEqual(['main/electron/main.ts']);
});

test('13, 14 nothing is opened outside the program but telephone numbers, in one place', () => {
  const opened = desktop.flatMap(({ path, text }) =>
    [...text.matchAll(/\bshell\.\w+|openExternal|openPath/g)].map(([word]) => `${path} ${word}`),
  );
  expect(opened).toEqual(['main/electron/main.ts shell.openExternal']);
  const [main] = desktop.filter(({ path }) => path.endsWith('/main.ts'));
  expect(main?.text).toContain('closePage(page, (phone) => void shell.openExternal(phone))');
});

test('16 certificates are checked as Chromium checks them', () => {
  expect(where(/setCertificateVerifyProc|certificate-error|ignore-certificate-errors/)).toEqual([]);
});

test('19 no page comes from a file', () => {
  expect(where(/\.loadFile\(|['"`]file:/)).toEqual([]);
});

test('21 the content policy lets in nothing from elsewhere and nothing unsafe', () => {
  const policy = securityHeaders['content-security-policy'] ?? '';

  for (const part of [
    "default-src 'none'",
    "script-src 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ]) {
    expect(policy.split('; ')).toContain(part);
  }
  expect(policy).not.toMatch(/unsafe|https?:|data:|\*/);
});

test('23 no text becomes code or markup', () => {
  const risky =
    /dangerouslySetInnerHTML|\binnerHTML\b|document\.write|insertAdjacentHTML|\beval\(|new Function\(|executeJavaScript|insertCSS/;
  expect(where(risky)).toEqual([]);
});

test('25 the preload gives the page one frozen object, without anything of Electron in it', () => {
  const [preload] = desktop.filter(({ path }) => path.endsWith('/preload.ts'));
  const exposed = [...(preload?.text ?? '').matchAll(/exposeInMainWorld\((.*)\);/g)].map(([, given]) => given);

  expect(exposed).toEqual([`'meldpunt', Object.freeze({ host: 'electron', channel })`]);
  expect(where(/exposeInMainWorld/)).toEqual(['main/electron/preload.ts']);
});

test('26, 29 there is one channel, received in one place, and nobody waits for an answer on it', () => {
  const received = desktop.flatMap(({ path, text }) =>
    [...text.matchAll(/ipcMain\.(\w+)\((\w+)/g)].map((found) => [path, found[1], found[2]]),
  );

  expect(received).toEqual([['main/electron/main.ts', 'on', 'channel']]);
  expect(where(/sendSync|returnValue|ipcRenderer\.(?!postMessage\b)\w+/)).toEqual([]);
});

test('30 the host sends the page nothing but answers over its own channel', () => {
  expect(where(/webContents\.(send|postMessage|sendToFrame)|mainFrame\.(send|postMessage)/)).toEqual([]);
});

test('36 no source map is made, and none is packed', () => {
  const builds = sources('build').filter(({ path }) => /vite\.config\.ts$/.test(path));

  expect(builds.filter(({ text }) => /sourcemap: (?!false)/.test(text)).map(({ path }) => path)).toEqual([]);
  expect(readFileSync(join(project, 'electron-builder.yml'), 'utf8')).toContain("- '!**/*.map'");
});

test('secrets go to the keychain asynchronously and never as plain text, and it is taken from Electron in one place', () => {
  const others = /\b(encryptString|decryptString|isEncryptionAvailable)\(|setUsePlainTextEncryption|password-store/;
  expect(where(others, desktop)).toEqual([]);
  expect(where(/\bsafeStorage\b/)).toEqual(['main/electron/main.ts']);
});

test('44 no list of recent documents is kept', () => {
  expect(where(/addRecentDocument|setJumpList|setUserTasks/)).toEqual([]);
});

test('46 Electron is pinned to one version, and every package of the lock file is held to its hash', () => {
  const Manifest = z.object({
    devDependencies: z.record(z.string(), z.string()),
    dependencies: z.record(z.string(), z.string()),
  });
  const { devDependencies, dependencies } = Manifest.parse(packageFile('package.json'));
  const Lock = z.object({
    packages: z.record(z.string(), z.object({ integrity: z.string().optional(), link: z.boolean().optional() })),
  });
  const { packages } = Lock.parse(packageFile('package-lock.json'));

  expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
  const loose = Object.entries({ ...devDependencies, ...dependencies }).filter(
    ([, version]) => !/^(npm:[\w-]+@)?\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
  const unheld = Object.entries(packages).filter(
    ([path, { integrity }]) => path !== '' && !integrity?.startsWith('sha512-'),
  );
  expect(unheld.map(([path]) => path)).toEqual([]);
});

test('48 both hosts close the prototypes of the language before anybody can ask them anything', () => {
  const placeOf = (file: string, text: string) => product.find(({ path }) => path === file)?.text.indexOf(text) ?? -1;
  const before = [
    ['main/electron/main.ts', 'closePrototypes();', 'app.whenReady()'],
    ['main/browser/serve-register.ts', 'closePrototypes();', 'serveBrowser({'],
  ] as const;
  for (const [file, first, then] of before) {
    expect(placeOf(file, first)).toBeGreaterThan(-1);
    expect(placeOf(file, first)).toBeLessThan(placeOf(file, then));
  }
});
