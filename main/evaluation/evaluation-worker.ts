import { parentPort } from 'node:worker_threads';
import { lookAtRelease } from '../../shared/figures/look-at-release.ts';
import { makeEvaluation } from '../../shared/figures/make-evaluation.ts';
import { type EvaluationReply, type EvaluationTask, isEvaluationTask } from './evaluation-task.ts';

/** Protects the figures of an evaluation in a thread of its own, so that no window waits. It has no key, no register and no way to them. */
const port = parentPort;
port?.on('message', (task: unknown) => {
  if (isEvaluationTask(task)) port.postMessage(replyTo(task));
});

function replyTo({ kind, ingredients }: EvaluationTask): EvaluationReply {
  return kind === 'make' ? { kind, value: makeEvaluation(ingredients) } : { kind, value: lookAtRelease(ingredients) };
}
