import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Stranger {
  readonly port: number;
  close(): Promise<void>;
}

/** Another program on this computer that serves an empty page of its own, as any web site can. */
export async function serveStranger(): Promise<Stranger> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><title>Kwaad</title><iframe name="aside"></iframe>');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('The stranger is not listening');
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port: address.port, close };
}
