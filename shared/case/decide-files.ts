import type { z } from 'zod';
import { ok, refused } from '../result.ts';
import type { Decision } from './decision.ts';
import { shownFileName } from './file-name.ts';
import {
  type AttachedFile,
  type CaseFile,
  type FileAbout,
  kindOfName,
  mostBytesOfCase,
  mostFileBytes,
  mostFiles,
} from './files.ts';
import type { CaseState } from './state.ts';

type AttachFile = Omit<z.infer<typeof AttachedFile>, 'file' | 'kind'>;

/**
 * Attaches a file that was kept: to the report, to an answer of its check or to a line of its timeline. The same content is
 * refused twice for the same thing; for another answer or step it is one more line, and the bytes are kept once.
 */
export function attachFile(state: CaseState, given: AttachFile): Decision {
  const kind = kindOfName(given.name);
  if (kind === null) return refused({ code: 'file-kind-refused', file: shownFileName(given.name) });
  if (given.bytes === 0) return refused({ code: 'file-empty', file: shownFileName(given.name) });
  if (given.bytes > mostFileBytes) return refused({ code: 'attachment-too-large', file: shownFileName(given.name) });
  const kept = keptFiles(state);
  const together = kept.reduce((sum, { bytes }) => sum + bytes, given.bytes);
  if (together > mostBytesOfCase || state.files.length >= mostFiles) return refused({ code: 'files-too-many' });
  if (!isThere(state, given.about)) return refused({ code: 'not-found' });
  const known = kept.find(({ hash, about }) => hash === given.hash && isSame(about, given.about));
  if (known)
    return refused({ code: 'file-there-already', file: shownFileName(given.name), known: shownFileName(known.name) });
  return ok([{ type: 'fileAttached', ...given, kind, file: state.files.length + 1 }]);
}

/** Takes a file away again, because it belongs to another report: who, when and why stay in the timeline. */
export function removeFile(state: CaseState, { file, reason }: { file: number; reason: string }): Decision {
  if (!keptFile(state, file)) return refused({ code: 'not-found' });
  if (reason.trim() === '') return refused({ code: 'reason-required' });
  return ok([{ type: 'fileRemoved', file, reason }]);
}

/** The file with this number as long as its bytes are there. */
export function keptFile(state: Pick<CaseState, 'files'>, number: number): CaseFile | undefined {
  return keptFiles(state).find(({ file }) => file === number);
}

/** The files whose bytes are there. */
export function keptFiles({ files }: Pick<CaseState, 'files'>): readonly CaseFile[] {
  return files.filter(({ removedAt }) => removedAt === null);
}

function isThere({ answers, version }: CaseState, about: FileAbout): boolean {
  if (about.of === 'step') return about.position <= version;
  if (about.of === 'report') return true;
  return answers.some(({ matter, question }) => matter === about.matter && question === about.question);
}

function isSame(one: FileAbout, other: FileAbout): boolean {
  if (one.of === 'answer' && other.of === 'answer')
    return one.matter === other.matter && one.question === other.question;
  if (one.of === 'step' && other.of === 'step') return one.position === other.position;
  return one.of === other.of;
}
