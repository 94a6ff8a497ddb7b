import { randomUUID } from 'node:crypto';
import type { OpenRegister } from '../../db/open.ts';

/** A file that somebody opened, with its line in the log: only then its bytes are given, part by part. */
export interface FileOpening {
  readonly id: string;
  readonly session: string;
  readonly caseId: string;
  readonly hash: string;
  readonly name: string;
}

/** So many are remembered of all windows together; the oldest go first. */
const mostOpenings = 200;

const openings = new WeakMap<OpenRegister, Map<string, FileOpening>>();

/** Remembers that a file was opened, until the register closes. */
export function rememberOpening(register: OpenRegister, opened: Omit<FileOpening, 'id'>): FileOpening {
  const known = openings.get(register) ?? new Map<string, FileOpening>();
  openings.set(register, known);
  const opening = { ...opened, id: randomUUID() };
  known.set(opening.id, opening);
  for (const id of [...known.keys()].slice(0, Math.max(0, known.size - mostOpenings))) known.delete(id);
  return opening;
}

/** The opening with this id, of this window and this report; null when there is none. */
export function openingOf(
  register: OpenRegister,
  { session, caseId }: Pick<FileOpening, 'session' | 'caseId'>,
  id: string,
): FileOpening | null {
  const opening = openings.get(register)?.get(id);
  return opening && opening.session === session && opening.caseId === caseId ? opening : null;
}
