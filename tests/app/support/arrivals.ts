import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';

export interface Arrivals {
  /** Each request that came to the host, as `POST /path 404`. */
  readonly answered: readonly string[];
  stop(): void;
}

const Finished = z.object({ request: z.instanceof(IncomingMessage), response: z.instanceof(ServerResponse) });
const channel = 'http.server.response.finish';

/** Hears at the host itself what comes to this address: a browser hides from pages, and from tests, much of what it sends. */
export function hearArrivals(address: string): Arrivals {
  const port = Number(new URL(address).port);
  const answered: string[] = [];
  const hear = (message: unknown) => {
    const { request, response } = Finished.parse(message);
    if (request.socket.localPort === port) answered.push(`${request.method} ${request.url} ${response.statusCode}`);
  };
  subscribe(channel, hear);
  return { answered, stop: () => void unsubscribe(channel, hear) };
}
