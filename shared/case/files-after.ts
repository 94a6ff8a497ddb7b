import type { RecordedEvent } from './events.ts';
import type { CaseFile, FileAttached, FileRemoved } from './files.ts';

/** The files of a report, those whose bytes were taken away again included. */
export interface FileState {
  readonly files: readonly CaseFile[];
}

/** The files after one more was attached or taken away. */
export function applyFile(
  { files }: FileState,
  { at, by }: RecordedEvent,
  event: FileAttached | FileRemoved,
): FileState {
  if (event.type === 'fileRemoved')
    return { files: files.map((file) => (file.file === event.file ? { ...file, removedAt: at } : file)) };
  const { type: _, ...attached } = event;
  return { files: [...files, { ...attached, by, at, removedAt: null }] };
}
