import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { RPCHandler } from '@orpc/server/node';
import { createDoor, type Door } from '../door.ts';
import { endSession } from '../end-session.ts';
import { type Host, newSession, type Session } from '../host.ts';
import { createEntryCodes } from './entry-codes.ts';
import { loadStaticFiles, type StaticFile, securityHeaders } from './static-files.ts';

/** The header in which a window names its session: never a cookie, which other ports of this computer would get too. */
export const sessionHeader = 'x-meldpunt-session';

/** The largest body of a call, in bytes. */
const largestBody = 8 * 1024 * 1024;

/** Times in milliseconds. A request without a host comes to us too, so that it gets the answer that all strangers get. */
const limits = {
  maxHeaderSize: 16_384,
  headersTimeout: 5_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 1_000,
  requireHostHeader: false,
};

export interface BrowserHost {
  readonly port: number;
  /** A new address with a one-time code in its fragment. */
  address(): string;
  close(): Promise<void>;
}

interface Options {
  readonly host: Host;
  /** The folder of the built renderer. */
  readonly renderer: string;
  /** 0: any free port. */
  readonly port: number;
  /** Another process of this computer that knows the holder's secret asks for a new address. */
  readonly handOverSecret: string;
  /** What calls go through; that of the host when none is given. */
  readonly door?: Door;
}

/** What anybody gets who has no session or asks for what is not there: whatever he tries, he learns nothing by it. */
const nothingHere = 404;
const nothingHereAsText = [
  `HTTP/1.1 ${nothingHere} Not Found`,
  ...Object.entries({ ...securityHeaders, connection: 'close', 'content-length': '0' }).map((pair) => pair.join(': ')),
  '\r\n',
].join('\r\n');

/** Serves the renderer and the door on the loopback address, to windows that came in with a one-time code. */
export async function serveBrowser({ host, renderer, port, handOverSecret, ...given }: Options): Promise<BrowserHost> {
  const files = loadStaticFiles(renderer);
  const calls = new RPCHandler(given.door ?? createDoor(host));
  const codes = createEntryCodes(host.clock);
  const server = createServer(limits, (request, response) => {
    receive(request, response).catch(() => end(response, 500));
  });
  server.maxConnections = 100;
  server.on('clientError', (_error, socket) => refuse(socket));
  const address = () => `${origin(server)}/#${codes.issue()}`;

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    if (!isOurs(request, server)) return end(response, nothingHere);
    if (path.startsWith('/rpc/')) return call(request, response);
    if (path === '/session' && isOwnPost(request, server)) return exchange(request, response);
    if (path === '/hand-over' && request.method === 'POST') return handOver(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, nothingHere);
    return sendFile(files.get(path === '/' ? '/index.html' : path), request, response);
  }

  async function call(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const session = sessionOf(host, request);
    if (!session || !isOwnPost(request, server)) return end(response, nothingHere);
    if (Number(request.headers['content-length'] ?? Number.NaN) > largestBody) return end(response, 413);
    if (request.headers['content-length'] === undefined) return end(response, 411);
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const { matched } = await calls.handle(request, response, { prefix: '/rpc', context: { session } });
    if (!matched) end(response, nothingHere);
  }

  /** The page gives its code and gets a session: in the answer's body, for a header, never in a cookie. */
  async function exchange(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const code = await smallBody(request);
    const window = code === null ? null : codes.redeem(code, () => newSession(host).id);
    if (window?.again === true) endSession(host, window.session);
    if (window?.again !== false) return end(response, nothingHere);
    send(response, { type: 'text/plain; charset=utf-8', body: window.session });
  }

  async function handOver(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const secret = await smallBody(request);
    if (handOverSecret === '' || secret !== handOverSecret) return end(response, nothingHere);
    send(response, { type: 'text/plain; charset=utf-8', body: address() });
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  host.anotherWindow = address;
  return { port: addressOf(server).port, address, close: () => stop(server) };
}

/**
 * Only requests that name exactly this address, for another name that leads here is another site's trick (DNS rebinding), and
 * that no other page made: of an upgrade to a WebSocket a browser tells the origin, and not the site.
 */
function isOurs(request: IncomingMessage, server: Server): boolean {
  const hosts = request.headersDistinct.host ?? [];
  const site = request.headers['sec-fetch-site'];
  const fits = site === undefined || site === 'same-origin' || (site === 'none' && request.method === 'GET');
  const own = origin(server);
  return (
    hosts.length === 1 && `http://${hosts[0]}` === own && [undefined, own].includes(request.headers.origin) && fits
  );
}

/** A call comes from our own page: exact origin, and JSON, which no form or image of another page can send. */
function isOwnPost(request: IncomingMessage, server: Server): boolean {
  const json = request.headers['content-type']?.split(';')[0]?.trim() === 'application/json';
  return request.method === 'POST' && request.headers.origin === origin(server) && json;
}

function sessionOf(host: Host, request: IncomingMessage): Session | null {
  const named = request.headers[sessionHeader];
  return typeof named === 'string' ? (host.sessions.get(named) ?? null) : null;
}

async function smallBody(request: IncomingMessage): Promise<string | null> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk;
    if (text.length > 500) return null;
  }
  return text.replace(/^"|"$/g, '');
}

/**
 * What is no request at all, or takes too long to become one. Whoever hung up gets no answer, and neither does whoever asked nothing:
 * a browser keeps a connection ready, and would take what is sent to it for the answer to the call it makes on it at that moment.
 * Hung up on, it makes the call anew.
 */
function refuse(socket: Duplex): void {
  if (!socket.writable) return void socket.destroy();
  if (!isSilent(socket)) return void socket.end(nothingHereAsText);
  // What came while this process was busy is read first.
  setImmediate(() => isSilent(socket) && socket.destroy());
}

function isSilent(socket: Duplex): boolean {
  return socket instanceof Socket && socket.bytesRead === 0;
}

function sendFile(file: StaticFile | undefined, request: IncomingMessage, response: ServerResponse): void {
  if (file) send(response, { type: file.type, body: request.method === 'HEAD' ? '' : file.body });
  else end(response, nothingHere);
}

function send(response: ServerResponse, { type, body }: { type: string; body: string | Buffer }): void {
  response.writeHead(200, { ...securityHeaders, 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

function end(response: ServerResponse, status: number): void {
  if (response.headersSent) return void response.end();
  response.writeHead(status, { ...securityHeaders, connection: 'close', 'content-length': '0' });
  response.end();
}

function origin(server: Server): string {
  return `http://127.0.0.1:${addressOf(server).port}`;
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server is not listening');
  return address;
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
