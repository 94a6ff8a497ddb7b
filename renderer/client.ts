import { createORPCClient } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../shared/contract/index.ts';

export type Client = ContractRouterClient<Contract>;

declare global {
  interface Window {
    /** In Electron: the name of the channel on which the page hands over its end (main/electron/preload.ts). */
    readonly meldpunt?: { readonly host: 'electron'; readonly channel: string };
  }
}

/** In the browser host: where the session of this tab is kept, so that a reload keeps it. */
const sessionKey = 'meldpunt-session';

/** The one client, over the one transport of this host; null when this page has no way in. */
export async function connect(): Promise<Client | null> {
  const bridge = window.meldpunt;
  if (bridge !== undefined) return createORPCClient<Client>(portLink(bridge.channel));
  const session = await browserSession();
  if (session === null) return null;
  const headers = () => ({ 'x-meldpunt-session': session });
  return createORPCClient<Client>(
    new HttpLink({ url: `${window.location.origin}/rpc`, headers, fetch: fetchToTheEnd }),
  );
}

/** Browsers let at most 64 KiB of requests outlive their page. */
const mostThatOutlives = 60_000;

/** A draft that is on its way arrives, also when the page is closed meanwhile. */
function fetchToTheEnd(
  request: Request,
  init: RequestInit,
  _options: unknown,
  path: readonly string[],
  input: unknown,
) {
  const isDraft = path.join('.') === 'draft.save';
  const keepalive = isDraft && new Blob([JSON.stringify(input)]).size < mostThatOutlives;
  return fetch(request, { ...init, keepalive });
}

/** Electron: the page makes the channel and hands one end to the main process; calls made meanwhile wait in it. */
function portLink(channel: string) {
  const { port1, port2 } = new MessageChannel();
  window.postMessage(channel, window.location.origin, [port2]);
  port1.start();
  return new PortLink({ port: port1 });
}

/** Exchanges the one-time code of the address for a session, or takes the session this tab already has. */
async function browserSession(): Promise<string | null> {
  const code = /^#([\w-]{40,})$/.exec(window.location.hash)?.[1];
  if (code === undefined) return window.sessionStorage.getItem(sessionKey);
  // The code leaves the address bar at once: it is never kept, logged or sent in a request line.
  window.history.replaceState(null, '', window.location.pathname);
  const response = await fetch('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(code),
  });
  if (!response.ok) return window.sessionStorage.getItem(sessionKey);
  const session = await response.text();
  window.sessionStorage.setItem(sessionKey, session);
  return session;
}
