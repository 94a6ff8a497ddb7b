import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../shared/contract/index.ts';

export type Client = ContractRouterClient<Contract>;

/** In the browser host: where the session of this tab is kept, so that a reload keeps it. */
const sessionKey = 'meldpunt-session';

/** The one client, over the one transport of this host; null when this page has no way in. */
export async function connect(): Promise<Client | null> {
  const session = await browserSession();
  if (session === null) return null;
  const link = new RPCLink({ url: `${window.location.origin}/rpc`, headers: () => ({ 'x-meldpunt-session': session }) });
  return createORPCClient<Client>(link);
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
