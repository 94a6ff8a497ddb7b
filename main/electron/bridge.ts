import { RPCHandler } from '@orpc/server/message-port';
import type { Door } from '../door.ts';
import type { Session } from '../host.ts';
import type { PortMessage } from './desktop.ts';
import { isOwnSender } from './security.ts';

/** What the bridge needs of the end of a channel: what the RPC library needs, and that it can be opened and closed. */
type Port = Parameters<RPCHandler<{ session: Session }>['upgrade']>[0] & { start(): void; close(): void };

interface Options {
  readonly door: Door;
  /** The one session of the window: it stays when the page is loaded again. */
  readonly session: Session;
  /** The id of the page of our window. */
  readonly ownPageId: number;
}

/**
 * What is done with each message on the one channel: the end of a message channel that our own page hands over becomes
 * its way to the door, and the one it had before is closed. Any other message is passed over.
 */
export function createBridge({ door, session, ownPageId }: Options): (message: PortMessage<Port>) => void {
  const calls = new RPCHandler(door);
  let open: Port | null = null;
  return ({ sender, senderFrame, ports }) => {
    const [port] = ports;
    if (!port || ports.length > 1 || !isOwnSender(senderFrame, sender.id, ownPageId)) {
      for (const strange of ports) strange.close();
      return;
    }
    open?.close();
    open = port;
    calls.upgrade(port, { context: { session } });
    port.start();
  };
}
