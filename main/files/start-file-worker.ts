import { startWorker } from '../start-worker.ts';
import { FileReply, type FileTask } from './file-task.ts';

/** What a worker may hold, in MiB: a few parts of a file. */
const mostMemory = 256;

/** A worker that is asked one thing after the other. */
export interface FileWorker {
  /** Throws when the worker broke. */
  ask(task: FileTask): Promise<FileReply>;
  end(): void;
}

/** Starts a worker. Whoever started it ends it. */
export function startFileWorker(): FileWorker {
  const worker = startWorker({ name: 'file-worker', startedBy: import.meta.url, mostMemory });
  return { ask: async (task) => FileReply.parse(await worker.ask(task, movedWith(task))), end: worker.end };
}

/** The memory of a part goes along, instead of a copy of it. */
function movedWith(task: FileTask): ArrayBuffer[] {
  return task.kind === 'part' && task.bytes.buffer instanceof ArrayBuffer ? [task.bytes.buffer] : [];
}
