import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserHost, serveBrowser } from '../../../main/browser/server.ts';
import { newId } from '../../../main/deps.ts';
import { newSession, type Session } from '../../../main/host.ts';
import { verifyAll } from '../../../main/verify-register.ts';
import { randomFrom } from '../../../shared/random.ts';
import { refused } from '../../../shared/result.ts';
import { exampleInputs } from '../../flow/example-inputs.ts';
import { contractCalls } from '../../support/contract-calls.ts';
import { type CountedDoor, countedDoor } from '../../support/counted-door.ts';
import { granted } from '../../support/granted.ts';
import { hostileTexts } from '../../support/hostile-values.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';
import { dripHeaders, sendWithoutEnd } from '../../support/raw-flood.ts';
import { rawHttp, statusOf } from '../../support/raw-http.ts';
import { registerContents } from '../../support/register-contents.ts';
import { sampleIntake } from '../../support/sample-intake.ts';
import { runSeed } from '../../support/times.ts';

/** Requests past our own page and client, as another page, another program or another user of this computer would make them. */
let office: TestOffice;
let served: BrowserHost;
let counted: CountedDoor;
let session: Session;
/** Those who never come to an end with their headers, from the beginning of these tests on. */
let slow: readonly Promise<number>[];
/** What comes back to who asks nothing, as the connection does that a browser keeps ready for its next call. */
let silent: Promise<string>;
let origin: string;
const inputs = exampleInputs({ caseId: newId(), version: 1, signalId: newId(), draftId: newId() });
const random = randomFrom(`hostile requests ${runSeed}`);
const secret = 'a-secret-that-only-the-holder-of-the-register-knows';

beforeAll(async () => {
  office = await openOffice();
  // A computer without a browser: what is let through to the printer stops there.
  office.host.printer = async () => refused({ code: 'no-print-browser' });
  const renderer = join(office.folder, '..', 'renderer');
  mkdirSync(renderer);
  writeFileSync(join(renderer, 'index.html'), '<!doctype html><title>Meldpunt</title>');
  counted = countedDoor(office.host);
  served = await serveBrowser({ host: office.host, renderer, port: 0, handOverSecret: secret, door: counted.door });
  origin = `http://127.0.0.1:${served.port}`;
  session = newSession(office.host);
  session.account = office.at['back-office'].session.account;
  const begun = `POST /rpc/list/all HTTP/1.1\r\nhost: 127.0.0.1:${served.port}\r\n`;
  silent = rawHttp(served.port, '');
  slow = Array.from({ length: 30 }, () => dripHeaders(served.port, begun));
}, 120_000);
afterAll(async () => {
  await served.close();
  office.close();
});

test('a request as our page makes it is answered: what is refused below is refused for its own reason', async () => {
  const answer = await ask('/rpc/case/register', { json: { intake: sampleIntake(), draftId: null } });
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ json: { ok: true } });
});

/** What every stranger gets, byte for byte but its date. */
const constant = async (answer: string) => {
  const other = await rawHttp(served.port, requestOf('GET', '/not/there', { body: '' }));
  const undated = (text: string) => text.replace(/^date: .*\r\n/im, '');
  expect(undated(answer)).toBe(undated(other));
};

describe('a call that does not come from our own page', () => {
  const cases: readonly (readonly [what: string, headers: Record<string, string | null>])[] = [
    ['without a session', { 'x-meldpunt-session': null }],
    ['with a session that is not there', { 'x-meldpunt-session': 'x'.repeat(43) }],
    ['with a session named like a property', { 'x-meldpunt-session': '__proto__' }],
    ['with a session in a cookie', { 'x-meldpunt-session': null, cookie: 'x-meldpunt-session=x' }],
    ['without an origin', { origin: null }],
    ['with the origin of another page', { origin: 'https://kwaad.example.nl' }],
    ['with the origin of another port', { origin: 'http://127.0.0.1:1' }],
    ['with the origin null', { origin: 'null' }],
    ['as plain text', { 'content-type': 'text/plain' }],
    ['as a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['as parts of a form', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['without a kind of content', { 'content-type': null }],
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['from another port of this site', { 'sec-fetch-site': 'same-site' }],
    ['by a method that is said in a header', { 'x-meldpunt-session': null, 'x-http-method-override': 'POST' }],
    ...['localhost', 'localhost.', '[::1]', '2130706433', '0x7f000001', '127.1', 'kwaad.example.nl', '127.0.0.1'].map(
      (host) => [`under the name ${host}`, { host }] as const,
    ),
    ['without a host', { host: null }],
  ];
  test.each(cases)(
    '%s gets what all strangers get; no call comes to the door, and nothing is written',
    async (_, headers) => {
      const before = registerContents(office.host);
      const calls = counted.calls();
      const body = JSON.stringify({ json: { intake: sampleIntake(), draftId: null } });
      await constant(await rawHttp(served.port, requestOf('POST', '/rpc/case/register', { headers, body })));
      expect(counted.calls()).toBe(calls);
      expect(registerContents(office.host)).toEqual(before);
    },
  );

  test('two hosts, two origins or two lengths are refused', async () => {
    const calls = counted.calls();
    const body = JSON.stringify({ json: {} });
    for (const double of [`host: kwaad.example.nl`, `host: 127.0.0.1:${served.port}`, `content-length: 1`]) {
      const request = requestOf('POST', '/rpc/list/all', { body }).replace('\r\n\r\n', `\r\n${double}\r\n\r\n`);
      expect([double, statusOf(await rawHttp(served.port, request))]).toEqual([double, 404]);
    }
    expect(counted.calls()).toBe(calls);
  });
});

describe('other methods and paths', () => {
  test.each(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])(
    '%s on a call is refused',
    async (method) => constant(await rawHttp(served.port, requestOf(method, '/rpc/list/all', { body: '' }))),
  );

  const paths = [
    '//',
    '//index.html',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/../../etc/passwd',
    '/..\\..\\etc\\passwd',
    '/index.html%00.js',
    '/index.html\0.js',
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
  test.each(paths)('%j is not there', async (path) => {
    const headers = { origin: null, 'content-type': null };
    await constant(await rawHttp(served.port, requestOf('GET', path, { headers, body: '' })));
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
    const calls = counted.calls();
    const answer = await rawHttp(served.port, requestOf('POST', path, { body: JSON.stringify({ json: {} }) }));
    expect([400, 404]).toContain(statusOf(answer));
    expect(counted.calls()).toBe(calls);
  });

  test('the entry code is exchanged once; a second time ends the window it opened, and a wrong one opens nothing', async () => {
    const code = served.address().split('#')[1] ?? '';
    const exchange = (text: string) =>
      fetch(`${origin}/session`, {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json' },
        body: JSON.stringify(text),
      });
    const first = await exchange(code);
    expect(first.status).toBe(200);
    const id = await first.text();
    const opened = office.host.sessions.get(id);
    if (!opened) throw new Error('No window was opened');
    opened.account = session.account;
    expect((await ask('/rpc/list/all', { json: {} }, id)).status).toBe(200);

    expect((await exchange(code)).status).toBe(404);

    expect((await ask('/rpc/list/all', { json: {} }, id)).status).toBe(404);
    expect([opened.account, office.host.sessions.has(id)]).toEqual([null, false]);
    expect((await exchange(code)).status).toBe(404);
    for (const wrong of ['', 'x', '__proto__', 'x'.repeat(400), 'x'.repeat(600)])
      expect((await exchange(wrong)).status).toBe(404);
  });

  test('a new address is given only for the secret of the holder', async () => {
    const handOver = (body: string) => fetch(`${origin}/hand-over`, { method: 'POST', body });
    expect((await handOver(secret)).status).toBe(200);
    for (const wrong of ['', `${secret}x`, secret.slice(1), 'x'.repeat(1000)])
      expect((await handOver(wrong)).status).toBe(404);
  });
});

describe('requests that are not as requests are', () => {
  const rawPost = (headers: readonly string[], body: string) =>
    `POST /rpc/list/all HTTP/1.1\r\nhost: 127.0.0.1:${served.port}\r\n${headers.join('\r\n')}\r\n\r\n${body}`;
  const inner = () =>
    requestOf('POST', '/rpc/list/all', { body: '{"json":{}}', headers: { 'x-meldpunt-session': null } });

  const cases: readonly (readonly [what: string, request: () => string])[] = [
    ['a length and chunks', () => rawPost(['content-length: 4', 'transfer-encoding: chunked'], `0\r\n\r\n${inner()}`)],
    ['chunks under a strange name', () => rawPost(['transfer-encoding: xchunked'], `0\r\n\r\n${inner()}`)],
    ['chunks with a blank before the colon', () => rawPost(['transfer-encoding : chunked'], `0\r\n\r\n${inner()}`)],
    ['two lengths', () => rawPost(['content-length: 0', 'content-length: 5'], 'hallo')],
    ['a length below nothing', () => rawPost(['content-length: -1'], '')],
    ['a chunk of a strange size', () => rawPost(['transfer-encoding: chunked'], `0x5\r\nhallo\r\n0\r\n\r\n${inner()}`)],
    ['a header that goes on in the next line', () => rawPost(['x-a: b', ' host: kwaad.example.nl'], '')],
    ['lines that end in one sign', () => `POST /rpc/list/all HTTP/1.1\nhost: 127.0.0.1:${served.port}\n\n`],
    [
      'ten thousand headers',
      () =>
        rawPost(
          Array.from({ length: 10_000 }, (_, at) => `x-${at}: y`),
          '',
        ),
    ],
    ['a header of a megabyte', () => rawPost([`x-long: ${'y'.repeat(1_000_000)}`], '')],
    ['HTTP/0.9', () => 'GET /\r\n'],
    ['HTTP/1.0 without a host', () => 'GET / HTTP/1.0\r\n\r\n'],
    ['a version that is not there', () => `GET / HTTP/9.9\r\nhost: 127.0.0.1:${served.port}\r\n\r\n`],
    ['another protocol', () => '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc'],
    [
      'an address of its own',
      () =>
        `GET http://127.0.0.1:${served.port}/ HTTP/1.1\r\nhost: 127.0.0.1:${served.port}\r\nconnection: close\r\n\r\n`,
    ],
    ['a way through', () => `CONNECT example.nl:80 HTTP/1.1\r\nhost: 127.0.0.1:${served.port}\r\n\r\n`],
  ];
  test.each(cases)('%s: nothing is shown and no call comes to the door', async (_, request) => {
    const calls = counted.calls();
    const answer = await rawHttp(served.port, request(), 150);
    const statuses = [...answer.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => status);
    expect(statuses.filter((status) => status !== '404')).toEqual([]);
    expect(answer).not.toContain('<!doctype');
    expect(counted.calls()).toBe(calls);
  });

  test('a stranger who sends a gigabyte is answered before it, and hung up on', async () => {
    const calls = counted.calls();
    const sent = await sendWithoutEnd(served.port, rawPost(['content-length: 1073741824'], ''));
    expect([0, 404]).toContain(sent.status);
    expect(sent.bytes).toBeLessThan(64 * 1024 * 1024);
    expect(counted.calls()).toBe(calls);
  });

  test('whoever sends his headers one by one is hung up on', async () => {
    for (const status of await Promise.all(slow)) expect([0, 404]).toContain(status);
    expect((await ask('/rpc/list/all', { json: {} })).status).toBe(200);
  });
});

test('whoever asks nothing is hung up on without a word, which a browser would take for the answer to its next call', async () => {
  const stillOpen = new Promise((resolve) => {
    setTimeout(() => resolve('still open'), 20_000).unref();
  });
  expect(await Promise.race([silent, stillOpen])).toBe('');
});

describe(`bodies (seed ${runSeed})`, () => {
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
  test.each(bodies)('%s is a clear refusal, and nothing is written', async (_, body) => {
    const before = registerContents(office.host);
    const natural = Object.getOwnPropertyNames(Object.prototype).length;
    for (const { subject, call } of someOf(
      contractCalls.filter(({ meta }) => meta.about === 'case'),
      3,
    )) {
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
    expect(statusOf(await rawHttp(served.port, both))).toBe(404);
    const headers = Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`x-${at}`, 'y'.repeat(20)]));
    const many = requestOf('POST', '/rpc/list/all', { body: '{}', headers });
    expect(statusOf(await rawHttp(served.port, many))).toBe(404);
  });

  // Through the door itself each call is tried with far more: tests/flow/bad-input.test.ts.
  test('every call with a hostile text as all its texts is answered', async () => {
    for (const { name, subject, call, meta } of contractCalls) {
      if (meta.asker === 'visitor' || name.startsWith('account.') || name === 'me.changePassword') continue;
      const [[what, text] = ['', '']] = someOf(Object.entries(hostileTexts), 1);
      const answer = await ask(`/rpc/${subject}/${call}`, { json: withTexts(inputs[name], text) });
      expect([name, what, answer.status < 500]).toEqual([name, what, true]);
      expect(await answer.text()).not.toContain('"unexpected"');
    }
  });
});

test('after all of it the host answers and the register is sound', async () => {
  expect((await ask('/rpc/list/all', { json: {} })).status).toBe(200);
  expect(await verifyAll(office.register())).toMatchObject({ sound: true });
  expect(granted(await office.as('reviewer').log.verify({})).firstBroken).toBeNull();
});

function ask(path: string, body: unknown, id = session.id): Promise<Response> {
  const headers = { origin, 'content-type': 'application/json', 'x-meldpunt-session': id };
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

function someOf<T>(all: readonly T[], count: number): readonly T[] {
  return Array.from({ length: count }, () => random.pick(all));
}

/** A copy in which every text is this one. */
function withTexts(value: unknown, text: string): unknown {
  if (typeof value === 'string') return text;
  if (Array.isArray(value)) return value.map((item) => withTexts(item, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withTexts(child, text)]));
}
