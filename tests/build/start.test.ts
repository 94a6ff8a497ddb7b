import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { project } from '../../build/project.ts';
import { newRegister } from '../support/new-register.ts';

interface Start {
  readonly child: ChildProcess;
  /** The first line of standard output. */
  readonly line: Promise<string>;
  /** All of standard output so far. */
  output(): string;
  readonly complaints: Promise<string>;
  readonly ended: Promise<unknown>;
}

/** `npm start -- FOLDER` on a computer without a display. */
function start(folder: string, cwd = project): Start {
  const child = spawn(process.execPath, [join(project, 'build/start.mjs'), folder], {
    cwd,
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', INIT_CWD: cwd },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const line = new Promise<string>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (part) => {
      output += part;
      if (output.includes('\n')) resolve(output.slice(0, output.indexOf('\n')));
    });
  });
  const ended = once(child, 'close').then(() => child.exitCode);
  return { child, line, output: () => output, complaints: text(child.stderr), ended };
}

const address = /^http:\/\/127\.0\.0\.1:\d+\/#[\w-]{43}$/;

test.runIf(process.platform === 'linux')(
  'without a display the address stands alone on a line, one line says why, and a second start goes on in the first',
  async () => {
    const folder = await newRegister('start');
    const first = start('.', folder);
    const url = await first.line;
    expect(url).toMatch(address);
    expect((await fetch(new URL(url).origin)).status).toBe(200);

    const second = start(folder);
    expect(await second.ended).toBe(0);

    const again = second.output();
    expect(again.trim()).toMatch(address);
    expect(new URL(again).origin).toBe(new URL(url).origin);
    expect(again.trim()).not.toBe(url);

    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(first.output()).toBe(`${url}\n`);
    const said = (await first.complaints).split('\n');
    expect(said).toContain('Het programma opent in uw browser. Er is geen beeldscherm voor Electron.');
  },
);

test('what runs before anything is installed imports nothing that must be installed', () => {
  const scripts = ['start', 'test', 'check', 'pack', 'prepare'].map((name) => `build/${name}.mjs`);

  const imported = scripts.flatMap((script) => {
    const source = readFileSync(join(project, script), 'utf8');
    return [...source.matchAll(/^import\b[^'"]*['"]([^'"]+)['"]/gm)].map(([, name]) => name);
  });

  expect(imported.length).toBeGreaterThan(scripts.length);
  expect(imported.filter((name) => !name?.startsWith('node:') && name !== './prepare.mjs')).toEqual([]);
});
