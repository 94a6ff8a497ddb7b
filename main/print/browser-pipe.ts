import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';

/** What a browser is told to do: a method of the Chrome DevTools Protocol, in a page when a session is named. */
export interface BrowserCommand {
  readonly method: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly sessionId?: string;
}

/** A browser that was started with `--remote-debugging-pipe`. */
export interface BrowserPipe {
  /** What the browser answers; rejects when it refuses, says more than it may, or has ended. */
  send(command: BrowserCommand): Promise<unknown>;
  /** Nothing more is waited for: whatever is still asked for rejects. */
  end(): void;
}

interface Asked {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

const Said = z.object({ id: z.number().optional(), result: z.unknown(), error: z.unknown() }).partial();

/** Speaks with a browser over two pipes: JSON, each message ended by a zero byte. `most` is what one message may hold, in bytes. */
export function createBrowserPipe(toBrowser: Writable, fromBrowser: Readable, most: number): BrowserPipe {
  const asked = new Map<number, Asked>();
  let last = 0;
  let ended = false;
  const end = () => {
    ended = true;
    for (const { reject } of asked.values()) reject(new Error('The browser ended'));
    asked.clear();
  };
  const take = (message: Buffer) => {
    const { id = 0, result, error } = Said.parse(JSON.parse(message.toString('utf8')));
    const waiting = asked.get(id);
    asked.delete(id);
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new Error('The browser refused a command'));
  };
  readMessages(fromBrowser, { take, end, most });
  toBrowser.on('error', end);
  return {
    end,
    send: (command) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(new Error('The browser ended'));
        last += 1;
        asked.set(last, { resolve, reject });
        toBrowser.write(`${JSON.stringify({ id: last, ...command })}\0`);
      }),
  };
}

interface Listener {
  take(message: Buffer): void;
  end(): void;
  readonly most: number;
}

function readMessages(from: Readable, { take, end, most }: Listener): void {
  let parts: Buffer[] = [];
  let size = 0;
  from.on('data', (chunk: Buffer) => {
    let rest = chunk;
    for (let zero = rest.indexOf(0); zero >= 0; zero = rest.indexOf(0)) {
      take(Buffer.concat([...parts, rest.subarray(0, zero)]));
      parts = [];
      size = 0;
      rest = rest.subarray(zero + 1);
    }
    parts.push(rest);
    size += rest.length;
    if (size > most) from.destroy();
  });
  from.on('error', end);
  from.on('close', end);
}
