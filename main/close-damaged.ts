import { markSuspect } from '../db/suspect.ts';
import type { Failure } from '../shared/failure.ts';
import { closeRegister, type Host } from './host.ts';

/** Nobody goes on in a register in which damage was met: it is closed, and looked through and mended when it is opened again. */
export function closeDamaged(host: Host): Failure {
  if (host.register === null) return { code: 'register-damaged' };
  markSuspect(host.register.file);
  closeRegister(host);
  return { code: 'register-mends' };
}
