import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from '../../../build/project.ts';
import { newRegister } from '../../support/new-register.ts';
import { pathsOf, runCaptured } from './captured-terminal.ts';
import { startServe } from './start-serve.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'serve-'));

function exchange(url: string): Promise<Response> {
  const { origin, hash } = new URL(url);
  return fetch(`${origin}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify(hash.slice(1)),
  });
}

test('one line says where the host is, the page is there, and the code of the address works once', async () => {
  const folder = newFolder();
  const served = await startServe([folder]);

  expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#[\w-]{43}$/);
  expect(served.pid).toBe(served.child.pid);
  const page = await fetch(new URL(served.url).origin);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect((await exchange(served.url)).status).toBe(200);
  expect((await exchange(served.url)).status).toBe(404);

  expect(await served.end()).toBe(0);
  expect(served.lines).toHaveLength(1);
  expect(readdirSync(folder)).toEqual([]);
});

test('a second start on the same register hands over to the first, as long as that runs', async () => {
  const folder = await newRegister('serve');
  const first = await startServe([folder]);

  const second = await startServe([folder]);

  expect(second.pid).toBe(first.pid);
  expect(new URL(second.url).origin).toBe(new URL(first.url).origin);
  expect(second.url).not.toBe(first.url);
  expect((await exchange(second.url)).status).toBe(200);
  expect(await second.ended).toBe(0);
  expect(await first.end()).toBe(0);
  const third = await startServe([folder]);
  expect(third.pid).toBe(third.child.pid);
  await third.end();
});

test('a host that was killed is not handed over to', async () => {
  const folder = await newRegister('serve');
  const first = await startServe([folder]);
  process.kill(first.pid, 'SIGKILL');
  await first.ended;
  expect(existsSync(join(folder, 'serving.json'))).toBe(true);

  const second = await startServe([folder]);

  expect(second.pid).toBe(second.child.pid);
  await second.end();
});

test.runIf(process.platform !== 'win32')('only the user himself can read how a host is reached', async () => {
  const folder = await newRegister('serve');
  const served = await startServe([folder]);

  const file = join(folder, 'serving.json');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, 'utf8')).not.toContain(new URL(served.url).hash.slice(1));
  await served.end();
  expect(existsSync(file)).toBe(false);
});

test('the host ends when the process that started it is gone', async () => {
  const parent = spawn(process.execPath, ['-e', startsServe, newFolder()], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(parent.stdout, 'data');
  const { pid } = JSON.parse(String(line));
  expect(isAlive(pid)).toBe(true);

  parent.kill('SIGKILL');

  await expect.poll(() => isAlive(pid)).toBe(false);
});

const startsServe = `require('node:child_process').spawn(process.execPath, ['build/meldpunt.mjs', 'serve', process.argv[1]], { stdio: 'inherit' })`;

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('a port that is taken is one sentence', async () => {
  const first = await startServe([newFolder()]);
  const port = new URL(first.url).port;

  const { code, output, complaints } = await runCaptured(['serve', '.', '--port', port], newFolder());

  expect({ code, output, complaints }).toEqual({
    code: 1,
    output: '',
    complaints: [`Poort ${port} is al in gebruik. Kies een andere poort.`],
  });
  await first.end();
});

test.each([
  [['serve'], ['']],
  [['serve', 'a', 'b'], ['']],
  [['serve', 'a', '--port', '65536'], ['/port']],
  [['serve', 'a', '--port', '-1'], ['/port']],
  [
    ['serve', 'a', '--today', '2026-02-30', '--port', '80a'],
    ['/port', '/today'],
  ],
  [['serve', 'a', '--open'], ['/open']],
])('%s is bad input', async (words, paths) => {
  const result = await runCaptured(words, newFolder());
  expect([result.code, pathsOf(result)]).toEqual([2, paths]);
});
