import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { extractAll, listPackage } from '@electron/asar';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fuseMark } from '../../build/electron-stand-in.ts';
import { freshBundle } from '../../build/fresh.ts';
import { packWithStandIn } from '../../build/pack.ts';
import { project } from '../../build/project.ts';

const output = mkdtempSync(join(tmpdir(), 'pack-'));
const unpacked = join(output, 'linux-unpacked');
const asar = join(unpacked, 'resources/app.asar');
const nativeModule = 'node_modules/better-sqlite3/prebuilds/linux-x64.node';
/** Elsewhere the package for Linux on x64 is looked at, but cannot be run. */
const runsHere = process.platform === 'linux' && process.arch === 'x64';

beforeAll(async () => {
  freshBundle();
  // The packer checks the whole configuration, of all three systems, against its own schema before it does anything.
  expect(await packWithStandIn(output)).toBe('');
}, 180_000);

describe('the package for Linux, with a stand-in for the binary of Electron', () => {
  test('holds main, preload, renderer, migrations and the native module', () => {
    const files = listPackage(asar, { isPack: false }).map((name) => name.slice(1).replaceAll('\\', '/'));

    const wanted = [
      'package.json',
      'dist/main/main.js',
      'dist/main/file-worker.cjs',
      'dist/main/table-worker.cjs',
      'dist/main/signal-worker.cjs',
      'dist/main/evaluation-worker.cjs',
      'dist/preload/preload.cjs',
      'dist/renderer/index.html',
      nativeModule,
    ];
    expect(files).toEqual(expect.arrayContaining([...wanted, 'dist/main/migrations/meta/_journal.json']));
    for (const what of [
      /^dist\/renderer\/assets\/.*\.js$/,
      /\.css$/,
      /\.woff2$/,
      /^dist\/main\/migrations\/.*\.sql$/,
    ]) {
      expect(files.filter((name) => what.test(name))).not.toEqual([]);
    }
  });

  test('holds nothing of the sources, the tests, the machine or other systems', () => {
    const files = listPackage(asar, { isPack: false }).map((name) => name.slice(1).replaceAll('\\', '/'));

    const strange = /\.(map|tsx?|[ch]pp|c|h|gypi?|env)$|(^|\/)(tests|fixtures|\.git)(\/|$)/;
    expect(files.filter((name) => strange.test(name))).toEqual([]);
    expect(files.filter((name) => name.endsWith('.node'))).toEqual([nativeModule]);
    const packages = files.filter((name) => /^node_modules\/[^/]+$/.test(name));
    expect(packages).toEqual(['node_modules/better-sqlite3']);
    const main = readFileSync(join(project, 'dist/main/main.js'), 'utf8');
    expect(main).not.toContain(project);
  });

  test.runIf(runsHere)(
    'has the native module outside the archive, and this Node loads it and opens an encrypted database',
    () => {
      const file = join(unpacked, 'resources/app.asar.unpacked', nativeModule);
      expect(statSync(file).size).toBeGreaterThan(1_000_000);
      const extracted = join(output, 'loads');
      extractAll(asar, extracted);

      const load = createRequire(join(extracted, 'package.json'));
      const Database = z
        .custom<typeof import('better-sqlite3')>((value) => typeof value === 'function')
        .parse(load('better-sqlite3'));
      const database = new Database(join(output, 'loads.db'));
      database.pragma(`key='packed'`);
      database.exec('CREATE TABLE t(x TEXT) STRICT');
      database.close();

      expect(readFileSync(join(output, 'loads.db')).subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
    },
  );

  test('has its fuses set as the hardening list asks', () => {
    const binary = readFileSync(join(unpacked, 'meldpunt'));
    const behind = binary.subarray(binary.indexOf(fuseMark) + fuseMark.length);

    const [version, count] = behind;
    const names = [
      'runAsNode',
      'cookies',
      'nodeOptions',
      'inspect',
      'asarIntegrity',
      'onlyAsar',
      'snapshot',
      'fileRights',
      'wasm',
    ];
    const states = Object.fromEntries(names.map((name, at) => [name, behind.subarray(2 + at, 3 + at).toString()]));
    expect([version, count]).toEqual([1, names.length]);
    expect(states).toEqual({
      runAsNode: '0',
      cookies: '1',
      nodeOptions: '0',
      inspect: '0',
      asarIntegrity: '1',
      onlyAsar: '1',
      snapshot: '0',
      fileRights: '0',
      wasm: '1',
    });
  });

  test.runIf(runsHere)(
    'starts: its page is answered, and a call over the bridge comes to a register and back',
    async () => {
      const extracted = join(output, 'starts');
      extractAll(asar, extracted);
      const register = join(output, 'register');

      const { stdout } = await promisify(execFile)(
        process.execPath,
        [join(project, 'tests/build/run-packed-main.ts'), extracted],
        { env: { ...process.env, MELDPUNT_REGISTER: register, DISPLAY: '' }, timeout: 60_000 },
      );

      expect(JSON.parse(stdout)).toEqual({
        loaded: 'app://meldpunt/index.html',
        page: [200, true],
        webPreferences: expect.objectContaining({ contextIsolation: true, sandbox: true, nodeIntegration: false }),
        before: 'no-register',
        made: true,
        after: 'signed-in',
        device: 'off',
        rows: 1,
        kept: 1,
        printed: true,
      });
      expect(existsSync(register)).toBe(true);
    },
  );
});

describe('the configuration', () => {
  test.each(['win.tagret=nsis', 'linux.catgory=Office', 'mac.tagret=dmg', 'asra=true'])(
    'a slip such as %s is refused',
    async (slip) => {
      const said = await packWithStandIn(join(output, 'slip'), [`-c.${slip}`]);

      expect(said).toContain('Invalid configuration object');
      expect(existsSync(join(output, 'slip'))).toBe(false);
    },
  );

  test.each(['win', 'linux', 'mac'])('names what is made for %s', (system) => {
    const text = readFileSync(join(project, 'electron-builder.yml'), 'utf8');
    expect(text).toMatch(new RegExp(`^${system}:\\n  target: `, 'm'));
  });
});
