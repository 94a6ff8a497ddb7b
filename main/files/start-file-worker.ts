import { Worker } from 'node:worker_threads';
import { workerProgram } from '../worker-program.ts';
import { FileReply, type FileTask } from './file-task.ts';

/** What a worker may hold, in MiB: a few parts of a file. */
const mostMemory = 256;

/** A worker that is asked one thing after the other. */
export interface FileWorker {
  /** Throws when the worker broke. */
  ask(task: FileTask): Promise<FileReply>;
  end(): void;
}

/** Starts a worker. It keeps no process running by itself; whoever started it ends it. */
export function startFileWorker(): FileWorker {
  const { program, eval: isText } = workerProgram('file-worker', import.meta.url);
  const worker = new Worker(program, {
    eval: isText,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  });
  const waiting: { readonly answer: (reply: FileReply) => void; readonly fail: (error: unknown) => void }[] = [];
  let broken: unknown = null;
  const fail = (error: unknown) => {
    broken = error;
    for (const { fail: tell } of waiting.splice(0)) tell(error);
  };
  worker.on('message', (said) => waiting.shift()?.answer(FileReply.parse(said)));
  worker.once('error', fail);
  worker.once('exit', () => fail(new Error('The worker for files ended')));
  worker.unref();
  return {
    ask: (task) =>
      new Promise((resolve, reject) => {
        if (broken !== null) return reject(broken);
        waiting.push({ answer: resolve, fail: reject });
        // What is asked is waited for, so that the process stays until it is answered.
        worker.ref();
        worker.postMessage(task, movedWith(task));
      }),
    end: () => void worker.terminate(),
  };
}

/** The memory of a part goes along, instead of a copy of it. */
function movedWith(task: FileTask): ArrayBuffer[] {
  return task.kind === 'part' && task.bytes.buffer instanceof ArrayBuffer ? [task.bytes.buffer] : [];
}
