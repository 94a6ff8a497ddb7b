import { mkdirSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { RPCLink } from '@orpc/client/message-port';
import { z } from 'zod';
import { serveBrowser, sessionHeader } from '../../main/browser/server.ts';
import { createBridge } from '../../main/electron/bridge.ts';
import type { Session } from '../../main/host.ts';
import { Answered, ask } from './ask.ts';
import type { TestOffice } from './office.ts';

/** Asks a call by its name with any input, from the window of somebody. */
export type Asking = (session: Session, call: { readonly name: string; readonly input: unknown }) => Promise<Answered>;

/** The ways to the door of one office: a socket of the browser host, the typed bridge of the desktop, the process itself. */
export interface Hosts {
  readonly http: Asking;
  readonly bridge: Asking;
  readonly process: Asking;
  close(): Promise<void>;
}

/** Opens every host beside an office; a window of the desktop is connected when it first asks. */
export async function hostsOf(office: TestOffice): Promise<Hosts> {
  const http = await browserHost(office);
  const windows = new Map<Session, ReturnType<typeof desktopWindow>>();
  const windowOf = (session: Session) => {
    const window = windows.get(session) ?? desktopWindow(office, session);
    windows.set(session, window);
    return window;
  };
  return {
    http: http.ask,
    bridge: (session, call) => windowOf(session).ask(call),
    process: (session, call) => ask(office, session, call),
    close: async () => {
      for (const window of windows.values()) window.close();
      await http.close();
    },
  };
}

const Sent = z.object({ json: Answered });

async function browserHost({ host, folder }: TestOffice) {
  const renderer = join(folder, '..', 'renderer');
  mkdirSync(renderer);
  writeFileSync(join(renderer, 'index.html'), '<!doctype html><title>Meldpunt</title>');
  const served = await serveBrowser({ host, renderer, port: 0, handOverSecret: 'a secret of this test' });
  const origin = `http://127.0.0.1:${served.port}`;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const asks: Asking = ({ id }, { name, input }) => {
    const body = JSON.stringify({ json: input });
    const session = { [sessionHeader]: id, 'sec-fetch-site': 'same-origin' };
    const headers = {
      origin,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      ...session,
    };
    const address = `${origin}/rpc/${name.replace('.', '/')}`;
    return new Promise((resolve, reject) => {
      const asking = request(address, { agent, method: 'POST', headers }, (response) => {
        readAll(response).then((text) => resolve(Sent.parse(JSON.parse(text)).json), reject);
      });
      asking.on('error', reject).end(body);
    });
  };
  const close = () => {
    agent.destroy();
    return served.close();
  };
  return { ask: asks, close };
}

/** The window of the desktop, as its page reaches it. */
function desktopWindow({ door }: TestOffice, session: Session) {
  const receive = createBridge({ door, session, ownPageId: 7 });
  const { port1, port2 } = new MessageChannel();
  port1.start();
  receive({ sender: { id: 7 }, senderFrame: { url: 'app://meldpunt/index.html', parent: null }, ports: [port2] });
  const link = new RPCLink({ port: port1 });
  return {
    ask: async ({ name, input }: { readonly name: string; readonly input: unknown }) =>
      Answered.parse(await link.call(name.split('.'), input, { context: {} })),
    close: () => port1.close(),
  };
}
