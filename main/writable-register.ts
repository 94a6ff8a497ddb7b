import type { OpenRegister } from '../db/open.ts';
import type { Host } from './host.ts';

/** The open register that can be written to: null while none is open, and where only a private copy of one is read. */
export function writableRegister({ register, readFrom }: Pick<Host, 'register' | 'readFrom'>): OpenRegister | null {
  return readFrom === null ? register : null;
}
