import { Worker } from 'node:worker_threads';
import type { Evaluation } from '../../shared/contract/evaluation.ts';
import type { LookAtRelease } from '../../shared/figures/look-at-release.ts';
import type { Ingredients } from '../../shared/figures/make-evaluation.ts';
import { workerProgram } from '../worker-program.ts';
import { type EvaluationReply, type EvaluationTask, isEvaluationReply } from './evaluation-task.ts';

/** What the thread may hold, in MiB. */
const mostMemory = 2_048;

/** `makeEvaluation` in a thread of its own: finding what else must be hidden takes long, and others work meanwhile. */
export async function makeInWorker(ingredients: Ingredients): Promise<Evaluation> {
  const reply = await ask({ kind: 'make', ingredients });
  if (reply.kind !== 'make') throw new Error('The thread answered something else');
  return reply.value;
}

/** `lookAtRelease` in a thread of its own. */
export async function lookInWorker(ingredients: Ingredients): Promise<LookAtRelease> {
  const reply = await ask({ kind: 'look', ingredients });
  if (reply.kind !== 'look') throw new Error('The thread answered something else');
  return reply.value;
}

/** A thread for one answer. Throws when it broke. */
function ask(task: EvaluationTask): Promise<EvaluationReply> {
  const { program, eval: isText } = workerProgram('evaluation-worker', import.meta.url);
  const worker = new Worker(program, {
    eval: isText,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  });
  return new Promise((resolve, reject) => {
    worker.once('message', (said: unknown) => {
      void worker.terminate();
      if (isEvaluationReply(said)) resolve(said);
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread for figures ended without an answer')));
    worker.postMessage(task);
  });
}
