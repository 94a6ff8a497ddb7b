import type { Evaluation } from '../../shared/contract/evaluation.ts';
import type { LookAtRelease } from '../../shared/figures/look-at-release.ts';
import type { Ingredients } from '../../shared/figures/make-evaluation.ts';
import { type AskedWorker, startWorker } from '../start-worker.ts';
import { type EvaluationReply, type EvaluationTask, isEvaluationReply } from './evaluation-task.ts';

/** What the thread may hold, in MiB. */
const mostMemory = 2_048;

/** So long it stays for the next question, in milliseconds: what it did before it does in half the time. */
const patience = 60_000;

let thread: AskedWorker | null = null;
let underWay = 0;
let rest: NodeJS.Timeout | undefined;

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

/** One question after the other. Throws when the thread broke; the next question begins another. */
async function ask(task: EvaluationTask): Promise<EvaluationReply> {
  clearTimeout(rest);
  const asked = thread ?? startWorker({ name: 'evaluation-worker', startedBy: import.meta.url, mostMemory });
  thread = asked;
  underWay += 1;
  try {
    const reply = await asked.ask(task);
    if (!isEvaluationReply(reply)) throw new Error('The thread answered something else');
    return reply;
  } catch (error) {
    end(asked);
    throw error;
  } finally {
    underWay -= 1;
    if (underWay === 0) rest = setTimeout(() => end(asked), patience).unref();
  }
}

function end(worker: AskedWorker): void {
  if (thread === worker) thread = null;
  worker.end();
}
