import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { loadStaticFiles, securityHeaders } from '../../../main/browser/static-files.ts';
import { answerFrom, isOwn, ownOrigin, ownScheme } from '../../../main/electron/own-scheme.ts';

let answer: ReturnType<typeof answerFrom>;

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'own-scheme-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>the page');
  writeFileSync(join(folder, 'assets', 'index.js'), 'export {};');
  answer = answerFrom(loadStaticFiles(folder));
});

test('the page and its files are answered with their type', async () => {
  const page = answer(new Request(`${ownOrigin}/`));
  const script = answer(new Request(`${ownOrigin}/assets/index.js?v=1#part`));

  expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
    200,
    'text/html; charset=utf-8',
    '<!doctype html>the page',
  ]);
  expect([script.status, script.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
});

test('every answer has the headers of the browser host, refusals too', () => {
  const answers = ['/', '/assets/index.js', '/absent'].map((path) => answer(new Request(`${ownOrigin}${path}`)));

  for (const { headers } of answers) {
    for (const [name, value] of Object.entries(securityHeaders)) expect(headers.get(name)).toBe(value);
  }
});

const steps = ['../', '..%2f', '%2e%2e/', '%2e%2e%2f', '..\\', '..%5c', '....//', '.%00./', '%252e%252e%252f', '..;/'];
const ends = ['etc/passwd', 'package.json', 'index.html/../../package.json', 'C:/Windows/win.ini', 'main/main.js', ''];

test.each(steps.flatMap((step) => ends.map((end) => `/x/${step.repeat(3)}${end}`)))('%s leads nowhere', (path) => {
  // Not through Request, which would tidy the address up: this is what a hostile page could get through.
  const raw = answer({ method: 'GET', url: `${ownOrigin}${path}` });

  expect(raw.status).toBe(404);
});

test('other origins and other methods are refused', () => {
  expect(answer(new Request('app://elsewhere/index.html')).status).toBe(404);
  expect(answer(new Request(`${ownOrigin}/`, { method: 'POST', body: 'x' })).status).toBe(405);
});

test('only the own origin and what it makes in memory count as own', () => {
  expect([`${ownOrigin}/`, `${ownOrigin}/a.js`, `blob:${ownOrigin}/1b2c`].every(isOwn)).toBe(true);
  const others = [
    'app://meldpunt.example.nl/',
    'https://example.nl/',
    'file:///index.html',
    'data:text/html,x',
    ownOrigin,
  ];
  expect(others.some(isOwn)).toBe(false);
});

test('the scheme is a secure origin and has no right beyond that', () => {
  expect(ownScheme.privileges).toEqual({ standard: true, secure: true, supportFetchAPI: true });
});
