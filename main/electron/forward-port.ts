import { channel } from './channel.ts';

/** A window message of the page, as the preload sees it. */
interface PageMessage<Port> {
  readonly source: unknown;
  readonly data: unknown;
  readonly ports: readonly Port[];
}

/** Passes on the end of a channel that the page itself hands over; every other message stays in the page. */
export function forwardPort<Port>(page: unknown, send: (port: Port) => void): (message: PageMessage<Port>) => void {
  return ({ source, data, ports }) => {
    const [port] = ports;
    if (source === page && data === channel && port !== undefined && ports.length === 1) send(port);
  };
}
