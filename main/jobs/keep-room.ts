import { keepReserve } from '../disk-room.ts';
import type { Host } from '../host.ts';
import { writableRegister } from '../writable-register.ts';
import { againAndAgain, everyMinute } from './again-and-again.ts';

/** Keeps some room on the disk of a register that is open. Returns what stops it. */
export function keepRoom(host: Host): () => void {
  return againAndAgain(everyMinute, async () => {
    if (writableRegister(host)) await keepReserve(host.folder);
  });
}
