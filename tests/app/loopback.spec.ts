import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { onPath } from '../../build/on-path.ts';
import { project } from '../../build/project.ts';
import { findBrowser } from '../../main/browser/find-browser.ts';
import { colleagues } from '../../main/practice/colleagues.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { hearArrivals } from './support/arrivals.ts';
import { readPrepared } from './support/prepared.ts';
import { serveStranger } from './support/stranger.ts';
import { expect, signIn, test } from './support/test.ts';
import { watchPages } from './support/watch-page.ts';

/**
 * What other pages in the same browser can try against the loopback host (reliability, section 2.6), in a real browser. Raw
 * requests, which no browser sends, are tried in tests/main/browser/hostile-requests.test.ts.
 */
const known = findBrowser();
test.use({
  launchOptions: {
    ...(known ? { executablePath: known.executablePath } : {}),
    // A name of the attacker that leads to this computer, as after DNS rebinding.
    // The browser's own wall around this computer is down: what is tried here must hold without it.
    args: [
      ...(known?.args ?? []),
      '--host-resolver-rules=MAP kwaad.example.nl 127.0.0.1',
      '--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests',
    ],
  },
});

const body = JSON.stringify({ json: {} });

for (const name of ['127.0.0.1', 'localhost', 'kwaad.example.nl'])
  test(`a page at ${name} sends all that a page can send: each gets what strangers get, and nothing comes to the door`, async ({
    browser,
    office,
  }) => {
    await office.client('back-office');
    const stranger = await serveStranger();
    const context = await browser.newContext();
    const arrivals = hearArrivals(office.address());
    const page = await context.newPage();
    await page.goto(`http://${name}:${stranger.port}/`);
    const { origin, host } = new URL(office.address());
    const before = office.calls();

    const learned = await page.evaluate(attack, { origin, host, body });

    expect(learned).toEqual({ read: [], opened: [] });
    for (const came of [
      'OPTIONS /rpc/list/all',
      'POST /rpc/list/all',
      'POST /rpc/entry/lock',
      'GET /rpc/entry/lock',
      'GET /',
    ])
      await expect.poll(() => arrivals.answered).toContain(`${came} 404`);
    expect(arrivals.answered.filter((answer) => !answer.endsWith(' 404'))).toEqual([]);
    for (const frame of page.frames().slice(1)) expect(await frame.locator('#root').count()).toBe(0);
    expect(office.calls()).toBe(before);
    arrivals.stop();
    await context.close();
    await stranger.close();
  });

test('a page that was rebound to this computer is a stranger, also with the session of a window', async ({
  browser,
  office,
}) => {
  await office.client('back-office');
  const session = [...office.host.sessions.keys()].at(-1) ?? '';
  const context = await browser.newContext();
  const arrivals = hearArrivals(office.address());
  const { port } = new URL(office.address());
  const page = await context.newPage();
  await page.route('**/evil', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto(`http://kwaad.example.nl:${port}/evil`);
  const before = office.calls();

  const answers = await page.evaluate(
    async ([sent = '', known = '']) => {
      const headers = { 'content-type': 'application/json', 'x-meldpunt-session': known };
      const posts = ['/rpc/list/all', '/rpc/entry/status', '/session', '/hand-over'].map((path) =>
        fetch(path, { method: 'POST', headers, body: sent }),
      );
      const gets = ['/', '/index.html', '/serving.json'].map((path) => fetch(path));
      return Promise.all([...posts, ...gets].map(async (asked) => [(await asked).status, await (await asked).text()]));
    },
    [body, session],
  );

  expect(answers).toEqual(answers.map(() => [404, '']));
  expect(arrivals.answered).toHaveLength(7);
  expect(office.calls()).toBe(before);
  arrivals.stop();
  await context.close();
});

test('our page in a window that another page opened, or in its frame, is not shown; one that was typed in has no opener', async ({
  browser,
  office,
}) => {
  const stranger = await serveStranger();
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`http://localhost:${stranger.port}/`);
  const opening = context.waitForEvent('page');
  await page.evaluate((address) => window.open(address, 'ours'), office.address());
  const popup = await opening;
  await popup.waitForLoadState();
  expect(await popup.locator('#root').count()).toBe(0);
  // The code was not used up: the fragment never left the browser, and no script of ours ran.
  await popup.goto(office.address());
  await expect(popup.getByRole('textbox', { name: 'Inlognaam' })).toBeVisible();
  expect(await popup.evaluate(() => window.opener)).toBeNull();
  await context.close();
  await stranger.close();
});

test('the code stands in no address, header, cookie or store; used twice it ends the window that it opened', async ({
  browser,
  office,
}) => {
  const address = office.address();
  const code = new URL(address).hash.slice(1);
  const context = await browser.newContext();
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.url()} ${JSON.stringify(request.headers())}`));
  await page.goto(address);
  await signIn(page, colleagues['back-office'].user, office.passwordOf('back-office'));
  const kept = await page.evaluate(() => [
    window.location.hash,
    document.cookie,
    document.referrer,
    localStorage.length,
  ]);
  expect(kept).toEqual(['#/', '', '', 0]);
  expect(await context.cookies()).toEqual([]);
  expect(requests.filter((request) => request.includes(code) || /"(cookie|referer)":"[^"]/.test(request))).toEqual([]);

  const thief = await browser.newContext();
  const stolen = await thief.newPage();
  await stolen.goto(address);
  const needsCode = { name: 'Deze bladzijde heeft een adres met code nodig' };
  await expect(stolen.getByRole('heading', needsCode)).toBeVisible();
  await page.getByRole('link', { name: 'Register', exact: true }).click();
  await expect(page.getByRole('heading', needsCode)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', needsCode)).toBeVisible();
  expect([...office.host.sessions.values()].filter(({ account }) => account !== null)).toEqual([]);
  await context.close();
  await thief.close();
});

test('a register that is served, and worked in, asks for no connection but those on this computer', async ({
  browser,
}) => {
  test.skip(onPath('strace') === undefined, 'strace is not on this computer');
  const temporary = temporaryFolder();
  const { folder: prepared, registers } = readPrepared();
  const folder = join(temporary.path, 'register');
  cpSync(join(prepared, 'practice'), folder, { recursive: true });
  const calls = join(temporary.path, 'calls');
  const served = await serveTraced(folder, calls);
  const context = await browser.newContext();
  const complaints = await watchPages(context);
  const page = await context.newPage();
  await page.goto(served.url);
  await signIn(page, colleagues['back-office'].user, registers.practice.passwords['back-office']);
  for (const name of ['Register', 'Signalen', 'Evaluatie', 'Vandaag']) {
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Meld af' }).click();
  await expect(page.getByRole('textbox', { name: 'Inlognaam' })).toBeVisible();
  await context.close();
  process.kill(served.pid);
  await served.ended;

  const asked = readFileSync(calls, 'utf8')
    .split('\n')
    .filter((line) => / (connect|sendto)\(/.test(line));
  expect(asked.filter((line) => /AF_INET/.test(line) && !/127\.0\.0\.1|"::1"/.test(line))).toEqual([]);
  // That it would be seen: the same look at a process that does ask for one.
  expect(outgoingOf(calls)).toContain('192.0.2.1');
  expect(complaints).toEqual([]);
  temporary.remove();
});

interface Target {
  readonly origin: string;
  readonly host: string;
  readonly body: string;
}

/** Runs in the stranger's page: answers what it could read and which sockets opened. */
async function attack({ origin, host, body: sent }: Target) {
  const read: string[] = [];
  const opened: string[] = [];
  const ask = (path: string, options: RequestInit) =>
    fetch(`${origin}${path}`, options)
      .then(async (answer) => answer.type !== 'opaque' && read.push(`${path}: ${await answer.text()}`))
      .catch(() => undefined);
  const settled = (element: HTMLElement) =>
    new Promise((resolve) => {
      element.addEventListener('load', resolve);
      element.addEventListener('error', resolve);
      document.body.append(element);
    });
  const put = (tag: string, attributes: Readonly<Record<string, string>>) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return settled(element);
  };
  const post = { method: 'POST', body: sent };
  await ask('/rpc/list/all', { ...post, mode: 'no-cors', headers: { 'content-type': 'text/plain' } });
  await ask('/rpc/list/all', { ...post, headers: { 'content-type': 'application/json', 'x-meldpunt-session': 'x' } });
  await ask('/session', { ...post, mode: 'no-cors' });
  await ask('/hand-over', { ...post, mode: 'no-cors' });
  await ask('/', { mode: 'no-cors' });
  await ask('/', {});
  navigator.sendBeacon(`${origin}/rpc/entry/lock`, new Blob([sent], { type: 'text/plain' }));
  await put('img', { src: `${origin}/rpc/entry/lock` });
  await put('script', { src: `${origin}/` });
  await put('link', { rel: 'stylesheet', href: `${origin}/` });
  await put('iframe', { src: `${origin}/` });
  await put('object', { data: `${origin}/`, type: 'text/html' });
  for (const enctype of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
    const form = document.createElement('form');
    Object.assign(form, { action: `${origin}/rpc/entry/lock`, method: 'post', enctype, target: 'aside' });
    document.body.append(form);
    form.submit();
  }
  for (const address of [`ws://${host}/`, `ws://${host}/rpc/list/all`])
    await new Promise((resolve) => {
      const socket = new WebSocket(address);
      socket.addEventListener('open', () => opened.push(address));
      socket.addEventListener('close', resolve);
    });
  await new Promise((resolve) => {
    const events = new EventSource(`${origin}/`);
    events.addEventListener('open', () => opened.push('events'));
    events.addEventListener('error', resolve);
  });
  return { read, opened };
}

const Ready = z.object({ url: z.string(), pid: z.number() });
const traced = ['-f', '-qq', '-e', 'trace=connect,sendto', '-o'];

/** `meldpunt serve` with every connection that it, or a process of its own, asks for written to a file. */
async function serveTraced(folder: string, calls: string) {
  const serve = [join(project, 'build/meldpunt.mjs'), 'serve', folder, '--today', '2026-11-19'];
  const child = spawn('strace', [...traced, calls, process.execPath, ...serve], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return { ...Ready.parse(JSON.parse(z.string().parse(line))), ended };
}

/** What is written of a process that asks for a connection to an address that belongs to nobody. */
function outgoingOf(calls: string): string {
  const program =
    "require('node:net').connect(80, '192.0.2.1').on('error', () => 0); setTimeout(() => process.exit(), 200)";
  spawnSync('strace', [...traced, calls, process.execPath, '-e', program]);
  return readFileSync(calls, 'utf8');
}
