import { Worker } from 'node:worker_threads';
import type { OpenRegister } from '../../db/open.ts';
import type { Calibration } from '../../shared/signals/calibrate-threshold.ts';
import type { DetectionInput, DetectionRun } from '../../shared/signals/detect.ts';
import { workerProgram } from '../worker-program.ts';
import { isSignalReply, type SignalReply, type SignalTask } from './signal-task.ts';

/** What the thread may hold, in MiB: ten years of a large office take about 300. */
const mostMemory = 2_048;

/** By what the work for a register is ended. */
const stops = new WeakMap<OpenRegister, AbortController>();

/** The detector in a thread of its own; null when it was stopped. */
export async function detectInWorker(register: OpenRegister, input: DetectionInput): Promise<DetectionRun | null> {
  const reply = await ask({ kind: 'detect', input }, stopFor(register));
  return reply?.kind === 'detect' ? reply.value : null;
}

/** The calibration in a thread of its own; null when it was stopped. */
export async function calibrateInWorker(
  register: OpenRegister,
  task: Omit<Extract<SignalTask, { kind: 'calibrate' }>, 'kind'>,
): Promise<Calibration | null> {
  const reply = await ask({ kind: 'calibrate', ...task }, stopFor(register));
  return reply?.kind === 'calibrate' ? reply.value : null;
}

/** Ends what runs for a register: somebody asked for that, or it closes. */
export function stopSignalWork(register: OpenRegister): void {
  stops.get(register)?.abort();
  stops.delete(register);
}

function stopFor(register: OpenRegister): AbortSignal {
  const stop = stops.get(register) ?? new AbortController();
  stops.set(register, stop);
  return stop.signal;
}

function ask(task: SignalTask, stop: AbortSignal): Promise<SignalReply | null> {
  const { program, eval: isText } = workerProgram('signal-worker', import.meta.url);
  const worker = new Worker(program, {
    eval: isText,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  });
  return new Promise((resolve, reject) => {
    const end = (reply: SignalReply | null) => {
      stop.removeEventListener('abort', onStop);
      void worker.terminate();
      resolve(reply);
    };
    const onStop = () => end(null);
    stop.addEventListener('abort', onStop);
    worker.once('message', (said: unknown) => end(isSignalReply(said) ? said : null));
    worker.once('error', reject);
    worker.postMessage(task);
  });
}
