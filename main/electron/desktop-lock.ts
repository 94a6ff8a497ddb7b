import { closeRegister, type Host } from '../host.ts';
import { idleMinutesOf } from '../idle-lock.ts';
import type { Power } from './desktop.ts';

/** How often it is looked whether the desktop was left alone, in milliseconds. */
const every = 5_000;

/** Locks the register when the desktop is locked, sleeps or stops, and when nobody has touched it as long as the office has set. */
export function lockWithDesktop(host: Host, power: Power): () => void {
  const lock = () => closeRegister(host);
  power.on('lock-screen', lock);
  power.on('suspend', lock);
  power.on('shutdown', lock);
  const timer = setInterval(() => {
    const minutes = idleMinutesOf(host);
    if (minutes !== null && power.getSystemIdleTime() >= minutes * 60) lock();
  }, every);
  timer.unref();
  return () => clearInterval(timer);
}
