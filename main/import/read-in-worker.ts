import { Worker } from 'node:worker_threads';
import type { CellProblem, TableFile, TableRefusal } from '../../shared/import/table-file.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { workerProgram } from '../worker-program.ts';
import { TableMessage } from './table-message.ts';

/** A reader that says nothing for so long is ended, in milliseconds. */
const patience = 5_000;
/** How long its thread may take to begin: that is the computer's doing, not the file's. */
const mostToBegin = 60_000;
/** What a reader may hold, in MiB: it is enough for the largest file, whatever signs it is written in. */
const mostMemory = 300;
/** At most this many faults are kept: nobody reads more. */
const mostProblems = 100_000;

interface Options {
  readonly patience?: number;
  readonly mostMemory?: number;
}

/**
 * Reads a table in a worker, which is ended when it says nothing for five seconds or wants more memory than it may have.
 * The bytes move into the worker and are gone here.
 */
export function readInWorker(
  bytes: Uint8Array<ArrayBuffer>,
  options: Options = {},
): Promise<Result<TableFile, TableRefusal>> {
  const { program, eval: isText } = workerProgram('table-worker', import.meta.url);
  const worker = new Worker(program, {
    eval: isText,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: options.mostMemory ?? mostMemory },
  });
  const rows: (readonly string[])[] = [];
  const problems: CellProblem[] = [];
  return new Promise((resolve, reject) => {
    const end = (result: Result<TableFile, TableRefusal>) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(result);
    };
    const late = () => end(refused('too-slow'));
    let timer = setTimeout(late, mostToBegin);
    worker.on('message', (said) => {
      clearTimeout(timer);
      timer = setTimeout(late, options.patience ?? patience);
      const message = TableMessage.parse(said);
      if (message.kind === 'rows') for (const row of message.rows) rows.push(row);
      if (message.kind === 'problem' && problems.length < mostProblems) problems.push(message.problem);
      if (message.kind === 'refused') end(refused(message.refusal));
      if (message.kind === 'read') end(ok({ rows, problems, notes: message.notes }));
    });
    worker.once('error', (error) => {
      if (isOutOfMemory(error)) return end(refused('too-much-memory'));
      clearTimeout(timer);
      reject(error);
    });
    worker.postMessage(bytes, [bytes.buffer]);
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
