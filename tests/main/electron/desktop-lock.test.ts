import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { systemClock } from '../../../main/clock.ts';
import { clientOf, createDoor } from '../../../main/door.ts';
import { lockWithDesktop } from '../../../main/electron/desktop-lock.ts';
import { createHost, newSession } from '../../../main/host.ts';
import { quickKdf } from '../../../main/keys/slot.ts';
import { day } from '../../../shared/dates.ts';
import { createPowerStandIn } from './stand-ins.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => vi.useRealTimers());

async function signedIn() {
  const folder = join(mkdtempSync(join(tmpdir(), 'desktop-lock-')), 'register');
  const host = createHost({ folder, program: 'test', clock: systemClock(day('2026-03-02')), kdf: quickKdf });
  const session = newSession(host);
  const client = clientOf(createDoor(host), session);
  const account = { user: 'jansen', name: 'J. Jansen', password: 'een lang wachtwoord' };
  expect(await client.entry.createRegister({ office: 'Proef', ...account })).toMatchObject({ ok: true });
  expect(await client.entry.signIn(account)).toMatchObject({ ok: true });
  const standIn = createPowerStandIn();
  const stop = lockWithDesktop(host, standIn.power);
  const state = async () => {
    const status = await client.entry.status({});
    return status.ok ? status.value.state : status.failure.code;
  };
  return { ...standIn, host, state, stop };
}

test.each(['lock-screen', 'suspend', 'shutdown'])(
  'on %s the window locks, and the register is closed',
  async (event) => {
    const { happens, state, host, stop } = await signedIn();
    expect(await state()).toBe('signed-in');

    happens(event);

    expect([await state(), host.register, host.registerKey]).toEqual(['locked', null, null]);
    stop();
  },
);

test('a desktop that is left alone as long as the office has set locks, a second less does not', async () => {
  const { leaveFor, state, stop } = await signedIn();

  leaveFor(5 * 60 - 1);
  vi.advanceTimersByTime(10_000);
  expect(await state()).toBe('signed-in');

  leaveFor(5 * 60);
  vi.advanceTimersByTime(10_000);
  expect(await state()).toBe('locked');
  stop();
});
