import { Worker } from 'node:worker_threads';
import { workerProgram } from './worker-program.ts';

/** A thread that is asked one thing after the other. */
export interface AskedWorker {
  /** The answer, of which the asker looks at the form. `moved` goes along instead of a copy of it. Throws when the thread broke. */
  ask(task: unknown, moved?: ArrayBuffer[]): Promise<unknown>;
  end(): void;
}

interface Program {
  /** The name of its file, and the address of the file that starts it (`workerProgram`). */
  readonly name: string;
  readonly startedBy: string;
  /** What it may hold, in MiB. */
  readonly mostMemory: number;
}

/** Starts a thread. It keeps no process running while it is asked nothing; whoever started it ends it. */
export function startWorker({ name, startedBy, mostMemory }: Program): AskedWorker {
  const { program, eval: isText } = workerProgram(name, startedBy);
  const worker = new Worker(program, {
    eval: isText,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  });
  const waiting: { readonly answer: (reply: unknown) => void; readonly fail: (error: unknown) => void }[] = [];
  let broken: unknown = null;
  const fail = (error: unknown) => {
    broken = error;
    for (const { fail: tell } of waiting.splice(0)) tell(error);
  };
  worker.on('message', (said: unknown) => {
    waiting.shift()?.answer(said);
    if (waiting.length === 0) worker.unref();
  });
  worker.once('error', fail);
  worker.once('exit', () => fail(new Error(`The thread ${name} ended`)));
  worker.unref();
  return {
    ask: (task, moved) =>
      new Promise((resolve, reject) => {
        if (broken !== null) return reject(broken);
        waiting.push({ answer: resolve, fail: reject });
        // What is asked is waited for, so that the process stays until it is answered.
        worker.ref();
        worker.postMessage(task, moved);
      }),
    end: () => void worker.terminate(),
  };
}
