import { lockAll } from '../close-when-unused.ts';
import { closeRegister, type Host } from '../host.ts';
import { idleMinutesOf } from '../idle-lock.ts';
import { againAndAgain } from '../jobs/again-and-again.ts';
import type { Power } from './desktop.ts';

/** How often it is looked whether the desktop was left alone, in milliseconds. */
const every = 5_000;

/**
 * Locks the register when the desktop is locked, sleeps or stops, and when nobody has touched it as long as the office has set. A
 * computer that sleeps or stops waits for no work: its memory may be written to the disk.
 */
export function lockWithDesktop(host: Host, power: Power): () => void {
  power.on('lock-screen', () => lockAll(host));
  power.on('suspend', () => closeRegister(host));
  power.on('shutdown', () => closeRegister(host));
  return againAndAgain(every, () => {
    const minutes = idleMinutesOf(host);
    if (minutes !== null && power.getSystemIdleTime() >= minutes * 60) lockAll(host);
  });
}
