import { shownFileName } from '../../../shared/case/file-name.ts';
import { type FileAbout, kindOfName, mostFileBytes } from '../../../shared/case/files.ts';
import type { Failure } from '../../../shared/failure.ts';

/** A file that was chosen and is not attached yet. */
export interface QueuedFile {
  readonly id: number;
  readonly file: File;
  readonly about: FileAbout;
  /** Where the register keeps what has come, once something has. */
  readonly upload: string | null;
  readonly sent: number;
  readonly state: 'waiting' | 'sending' | 'refused';
  readonly failure: Failure | null;
}

/** Files in the order in which they were chosen: one is sent, the others wait. */
export type Queue = readonly QueuedFile[];

export type QueueAct =
  | { readonly type: 'chosen'; readonly files: readonly File[]; readonly about: FileAbout; readonly firstId: number }
  | { readonly type: 'changed'; readonly id: number; readonly to: Partial<QueuedFile> }
  | { readonly type: 'gone'; readonly id: number };

/** The queue after one more act. What the register would refuse anyway is refused before it is sent. */
export function queueAfter(queue: Queue, act: QueueAct): Queue {
  if (act.type === 'gone') return queue.filter(({ id }) => id !== act.id);
  if (act.type === 'changed') return queue.map((queued) => (queued.id === act.id ? { ...queued, ...act.to } : queued));
  const added = act.files.map((file, index): QueuedFile => {
    const failure = refusalOf(file);
    const state = failure ? 'refused' : 'waiting';
    return { id: act.firstId + index, file, about: act.about, upload: null, sent: 0, state, failure };
  });
  return [...queue, ...added];
}

/** The file that is to be sent now: the first that waits, unless one is on its way. */
export function nextToSend(queue: Queue): QueuedFile | null {
  if (queue.some(({ state }) => state === 'sending')) return null;
  return queue.find(({ state }) => state === 'waiting') ?? null;
}

/** Whether trying again may help: not where the file itself is the reason. */
export function mayTryAgain({ failure }: QueuedFile): boolean {
  const hopeless = ['file-kind-refused', 'file-empty', 'attachment-too-large', 'file-there-already'];
  return failure !== null && !hopeless.includes(failure.code);
}

function refusalOf({ name, size }: File): Failure | null {
  const file = shownFileName(name);
  if (kindOfName(name) === null) return { code: 'file-kind-refused', file };
  if (size === 0) return { code: 'file-empty', file };
  return size > mostFileBytes ? { code: 'attachment-too-large', file } : null;
}
