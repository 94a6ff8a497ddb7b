import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { expect, test } from 'vitest';
import { systemClock } from '../../../main/clock.ts';
import { createDoor } from '../../../main/door.ts';
import { createBridge } from '../../../main/electron/bridge.ts';
import { createHost, newSession } from '../../../main/host.ts';
import { quickKdf } from '../../../main/keys/slot.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import { day } from '../../../shared/dates.ts';

const ownPage = { sender: { id: 7 }, senderFrame: { url: 'app://meldpunt/index.html', parent: null } };

function createConnected() {
  const folder = mkdtempSync(join(tmpdir(), 'bridge-'));
  const host = createHost({ folder, program: 'test', clock: systemClock(day('2026-03-02')), kdf: quickKdf });
  const session = newSession(host);
  const receive = createBridge({ door: createDoor(host), session, ownPageId: 7 });
  const connect = (from: Omit<Parameters<typeof receive>[0], 'ports'>) => {
    const { port1, port2 } = new MessageChannel();
    port1.start();
    receive({ ...from, ports: [port2] });
    return { client: createORPCClient<ContractRouterClient<Contract>>(new RPCLink({ port: port1 })), port: port1 };
  };
  return { folder, host, session, receive, connect };
}

function answersWithin(milliseconds: number, answer: Promise<unknown>): Promise<boolean> {
  const tooLate = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), milliseconds);
  });
  return Promise.race([
    answer.then(
      () => true,
      () => false,
    ),
    tooLate,
  ]);
}

test('a call of our own page comes to the door and its answer back', async () => {
  const { connect, folder } = createConnected();
  const { client, port } = connect(ownPage);

  const status = await client.entry.status({});

  expect(status).toEqual({ ok: true, value: { state: 'no-register', name: null, user: null, office: null, folder } });
  port.close();
});

test('the session of the window is the one its calls come in with, also after the page is loaded again', async () => {
  const { connect, session } = createConnected();
  const first = connect(ownPage);
  await first.client.entry.status({});
  session.lastSeen = -1;

  const second = connect(ownPage);
  await second.client.entry.status({});

  expect(session.lastSeen).toBeGreaterThan(-1);
  expect(await answersWithin(200, first.client.entry.status({}))).toBe(false);
  second.port.close();
});

test.each([
  ['another window', { ...ownPage, sender: { id: 8 } }],
  ['a frame in the page', { ...ownPage, senderFrame: { url: 'app://meldpunt/index.html', parent: {} } }],
  ['another address', { ...ownPage, senderFrame: { url: 'https://example.nl/', parent: null } }],
  ['a frame that is gone', { ...ownPage, senderFrame: null }],
])('a call of %s never comes to the door', async (_who, from) => {
  const { connect, session } = createConnected();
  session.lastSeen = -1;

  const { client, port } = connect(from);

  expect(await answersWithin(200, client.entry.status({}))).toBe(false);
  expect(session.lastSeen).toBe(-1);
  port.close();
});
