import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserHost, serveBrowser } from '../../../main/browser/server.ts';
import { newId } from '../../../main/deps.ts';
import { newSession, type Session } from '../../../main/host.ts';
import { verifyAll } from '../../../main/verify-register.ts';
import { exampleInputs } from '../../flow/example-inputs.ts';
import { contractCalls } from '../../support/contract-calls.ts';
import { granted } from '../../support/granted.ts';
import { hostileTexts } from '../../support/hostile-values.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';
import { rawHttp, statusOf } from '../../support/raw-http.ts';
import { registerContents } from '../../support/register-contents.ts';
import { sampleIntake } from '../../support/sample-intake.ts';

/** Requests past our own page and client, as another page, another program or another user of this computer would make them. */
let office: TestOffice;
let served: BrowserHost;
let session: Session;
let origin: string;
const inputs = exampleInputs({ caseId: newId(), version: 1, signalId: newId(), draftId: newId() });
const secret = 'a-secret-that-only-the-holder-of-the-register-knows';

beforeAll(async () => {
  office = await openOffice();
  const renderer = join(office.folder, '..', 'renderer');
  mkdirSync(renderer);
  writeFileSync(join(renderer, 'index.html'), '<!doctype html><title>Meldpunt</title>');
  served = await serveBrowser({ host: office.host, renderer, port: 0, handOverSecret: secret });
  origin = `http://127.0.0.1:${served.port}`;
  session = newSession(office.host);
  session.account = office.at['back-office'].session.account;
}, 120_000);
afterAll(async () => {
  await served.close();
  office.close();
});

test('a request as our page makes it is answered: what is refused below is refused for its own reason', async () => {
  const answer = await post('/rpc/case/register', { json: { intake: sampleIntake(), draftId: null } });
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ json: { ok: true } });
});

describe('a call that does not come from our own page', () => {
  const cases: readonly (readonly [what: string, headers: Record<string, string | null>, status: number])[] = [
    ['without a session', { 'x-meldpunt-session': null }, 401],
    ['with a session that is not there', { 'x-meldpunt-session': 'x'.repeat(43) }, 401],
    ['with a session named like a property', { 'x-meldpunt-session': '__proto__' }, 401],
    ['without an origin', { origin: null }, 403],
    ['with the origin of another page', { origin: 'https://kwaad.example.nl' }, 403],
    ['with the origin of another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['with the origin null', { origin: 'null' }, 403],
    ['as plain text', { 'content-type': 'text/plain' }, 403],
    ['as a form', { 'content-type': 'application/x-www-form-urlencoded' }, 403],
    ['as parts of a form', { 'content-type': 'multipart/form-data; boundary=x' }, 403],
    ['without a kind of content', { 'content-type': null }, 403],
    ['from another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['from another port of this site', { 'sec-fetch-site': 'same-site' }, 403],
    ['under another name of this computer', { host: 'localhost' }, 403],
    ['under the name of a rebound site', { host: 'kwaad.example.nl' }, 403],
    ['under a decimal address', { host: '2130706433' }, 403],
    ['without a host', { host: null }, 400],
  ];
  test.each(cases)('%s is refused, and nothing is written', async (_, headers, status) => {
    const before = registerContents(office.host);
    const body = JSON.stringify({ json: { intake: sampleIntake(), draftId: null } });
    const answer = await rawHttp(served.port, requestOf('POST', '/rpc/case/register', { headers, body }));
    expect(statusOf(answer)).toBe(status);
    expect(answer.toLowerCase()).not.toContain('access-control-allow');
    expect(registerContents(office.host)).toEqual(before);
  });

  test('two hosts, two origins or two lengths are refused', async () => {
    const body = JSON.stringify({ json: {} });
    for (const double of [`host: kwaad.example.nl`, `host: 127.0.0.1:${served.port}`, `content-length: 1`]) {
      const request = requestOf('POST', '/rpc/list/all', { body }).replace('\r\n\r\n', `\r\n${double}\r\n\r\n`);
      expect([double, [400, 403].includes(statusOf(await rawHttp(served.port, request)))]).toEqual([double, true]);
    }
  });
});

describe('other methods and paths', () => {
  test.each(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])(
    '%s on a call is refused',
    async (method) => {
      const answer = await rawHttp(served.port, requestOf(method, '/rpc/list/all', { body: '' }));
      expect([403, 405]).toContain(statusOf(answer));
      expect(answer.toLowerCase()).not.toContain('access-control-allow');
    },
  );

  const paths = [
    '//',
    '//index.html',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/../../etc/passwd',
    '/..\\..\\etc\\passwd',
    '/index.html%00.js',
    '/index.html/',
    '/INDEX.HTML',
    '/register.db',
    '/accounts.json',
    '/serving.json',
    '/__proto__',
    '/constructor',
    `/${'x'.repeat(9000)}`,
    '/?x=1',
    'http://kwaad.example.nl/',
    '*',
  ];
  test.each(paths)('%s is not there', async (path) => {
    const answer = await rawHttp(
      served.port,
      requestOf('GET', path, { headers: { origin: null, 'content-type': null }, body: '' }),
    );
    expect([400, 403, 404]).toContain(statusOf(answer));
  });

  test.each([
    '/rpc/',
    '/rpc//case/open',
    '/rpc/case',
    '/rpc/case/',
    '/rpc/case/open/x',
    '/rpc/__proto__/x',
    '/rpc/constructor/constructor',
    '/rpc/case/__proto__',
    '/rpc/case%2fopen/%2e%2e',
    '/rpc/case/toString',
  ])('the call %s is not there', async (path) => {
    const answer = await rawHttp(served.port, requestOf('POST', path, { body: JSON.stringify({ json: {} }) }));
    expect([400, 404]).toContain(statusOf(answer));
  });

  test('the entry code is exchanged once, and a wrong one never', async () => {
    const code = served.address().split('#')[1] ?? '';
    const exchange = (text: string) =>
      fetch(`${origin}/session`, {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json' },
        body: JSON.stringify(text),
      });
    expect((await exchange(code)).status).toBe(200);
    expect((await exchange(code)).status).toBe(401);
    for (const wrong of ['', 'x', '__proto__', 'x'.repeat(400), 'x'.repeat(600)])
      expect((await exchange(wrong)).status).toBe(401);
  });

  test('a new address is given only for the secret of the holder', async () => {
    const ask = (body: string) => fetch(`${origin}/hand-over`, { method: 'POST', body });
    expect((await ask(secret)).status).toBe(200);
    for (const wrong of ['', `${secret}x`, secret.slice(1), 'x'.repeat(1000)])
      expect((await ask(wrong)).status).toBe(403);
  });
});

describe('bodies', () => {
  const bodies: readonly (readonly [what: string, body: string])[] = [
    ['nothing', ''],
    ['no JSON', '{'],
    ['not the form of a call', '"text"'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a proto key', '{"json":{"__proto__":{"polluted":true}}}'],
    ['a proto key on top', '{"__proto__":{"json":{}}}'],
    ['types at hostile places', '{"json":{},"meta":[[1,"__proto__","polluted"]]}'],
    ['types at places that are not there', '{"json":{},"meta":[[1,"a","b","c"]]}'],
    ['types that do not exist', '{"json":{"caseId":"x"},"meta":[[99,"caseId"]]}'],
    ['a date that is none', '{"json":{"caseId":"x"},"meta":[[1,"caseId"]]}'],
    ['a whole number that is none', '{"json":{"caseId":"x"},"meta":[[0,"caseId"]]}'],
    ['a pattern that is none', '{"json":{"caseId":"("},"meta":[[6,"caseId"]]}'],
    ['meta that is no list', '{"json":{},"meta":"x"}'],
    ['files that are not there', '{"json":{},"meta":[],"maps":[["x"]]}'],
    ['lists in lists', `{"json":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
    ['bytes that are no UTF-8', '{"json":{"caseId":"\u00ff\u00fe"}}'],
  ];
  test.each(bodies)('%s is a clear refusal for every call about a report, and nothing is written', async (_, body) => {
    const before = registerContents(office.host);
    const natural = Object.getOwnPropertyNames(Object.prototype).length;
    for (const { subject, call, meta } of contractCalls) {
      if (meta.about !== 'case') continue;
      const answer = await rawHttp(served.port, requestOf('POST', `/rpc/${subject}/${call}`, { body }));
      expect([subject, call, statusOf(answer)]).toEqual([subject, call, 400]);
      expect(answer).not.toMatch(/at .*\.(ts|js|mjs):\d+/);
    }
    expect(registerContents(office.host)).toEqual(before);
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(natural);
    expect(Object({}).polluted).toBeUndefined();
  });

  test('a body beyond the limit is refused before it is read, one without a length too', async () => {
    const tooLong = requestOf('POST', '/rpc/list/all', {
      body: '',
      headers: { 'content-length': String(9 * 1024 * 1024) },
    });
    expect(statusOf(await rawHttp(served.port, tooLong))).toBe(413);
    const chunked = requestOf('POST', '/rpc/list/all', {
      body: '2\r\n{}\r\n0\r\n\r\n',
      headers: { 'content-length': null, 'transfer-encoding': 'chunked' },
    });
    expect(statusOf(await rawHttp(served.port, chunked))).toBe(411);
    const both = requestOf('POST', '/rpc/list/all', {
      body: '2\r\n{}\r\n0\r\n\r\n',
      headers: { 'transfer-encoding': 'chunked' },
    });
    expect([400, 411]).toContain(statusOf(await rawHttp(served.port, both)));
    const headers = Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`x-${at}`, 'y'.repeat(20)]));
    expect([400, 431]).toContain(
      statusOf(await rawHttp(served.port, requestOf('POST', '/rpc/list/all', { body: '{}', headers }))),
    );
  });

  test.each(Object.entries(hostileTexts))('every call with "%s" as all its texts is answered', async (_, text) => {
    for (const { name, subject, call, meta } of contractCalls) {
      if (meta.asker === 'visitor' || name.startsWith('account.') || name === 'me.changePassword') continue;
      const answer = await post(`/rpc/${subject}/${call}`, { json: withTexts(inputs[name], text) });
      expect([name, answer.status < 500]).toEqual([name, true]);
      const said = await answer.text();
      expect(said).not.toContain('"unexpected"');
    }
  });
});

test('after all of it the host answers and the register is sound', async () => {
  expect((await post('/rpc/list/all', { json: {} })).status).toBe(200);
  expect(await verifyAll(office.register())).toMatchObject({ sound: true });
  expect(granted(await office.as('reviewer').log.verify({})).firstBroken).toBeNull();
});

function post(path: string, body: unknown): Promise<Response> {
  const headers = { origin, 'content-type': 'application/json', 'x-meldpunt-session': session.id };
  return fetch(`${origin}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
}

interface Shape {
  /** Beside or instead of what our page sends; null leaves a header out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body: string;
}

function requestOf(method: string, path: string, { headers = {}, body }: Shape): string {
  const own = {
    host: `127.0.0.1:${served.port}`,
    origin,
    'content-type': 'application/json',
    'x-meldpunt-session': session.id,
  };
  const all = Object.entries({
    ...own,
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
    ...headers,
  });
  const lines = all.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  return `${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`;
}

/** A copy in which every text is this one. */
function withTexts(value: unknown, text: string): unknown {
  if (typeof value === 'string') return text;
  if (Array.isArray(value)) return value.map((item) => withTexts(item, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withTexts(child, text)]));
}
