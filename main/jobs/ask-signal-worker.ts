import { Worker } from 'node:worker_threads';
import type { OpenRegister } from '../../db/open.ts';
import type { Calibration } from '../../shared/signals/calibrate-threshold.ts';
import type { SettingComparison } from '../../shared/signals/compare-settings.ts';
import type { DaysDone } from '../../shared/signals/days-done.ts';
import { workerProgram } from '../worker-program.ts';
import {
  isSignalReply,
  type ReplayTask,
  type SearchInput,
  type SearchRun,
  type SignalReply,
  type SignalTask,
} from './signal-task.ts';

/** What the thread may hold, in MiB: ten years of a large office take about 300. */
const mostMemory = 2_048;

/** The kinds of work that are stopped apart. */
const kinds = ['search', 'calibration', 'replay'] as const;
export type SignalWork = (typeof kinds)[number];

/** Work that goes on for a register: by what it is ended, and how far it is. */
interface Going {
  readonly stop: AbortController;
  days: DaysDone | null;
}

const going: Readonly<Record<SignalWork, WeakMap<OpenRegister, Going>>> = {
  search: new WeakMap(),
  calibration: new WeakMap(),
  replay: new WeakMap(),
};

/** The detector and the rules of the office in a thread of its own; null when it was stopped. */
export async function detectInWorker(register: OpenRegister, input: SearchInput): Promise<SearchRun | null> {
  const reply = await ask(register, 'search', { kind: 'detect', input });
  return reply?.kind === 'detect' ? reply.value : null;
}

/** The calibration in a thread of its own; null when it was stopped. */
export async function calibrateInWorker(
  register: OpenRegister,
  task: Omit<Extract<SignalTask, { kind: 'calibrate' }>, 'kind'>,
): Promise<Calibration | null> {
  const reply = await ask(register, 'calibration', { kind: 'calibrate', ...task });
  return reply?.kind === 'calibrate' ? reply.value : null;
}

/** A setting over past days in a thread of its own; null when it was stopped. A new trial ends the one before it. */
export async function replayInWorker(register: OpenRegister, input: ReplayTask): Promise<SettingComparison | null> {
  stopSignalWork(register, 'replay');
  const reply = await ask(register, 'replay', { kind: 'replay', input });
  return reply?.kind === 'replay' ? reply.value : null;
}

/** How far the work is, in days; null when none goes on or nothing was told yet. */
export function daysDone(register: OpenRegister, work: SignalWork): DaysDone | null {
  return going[work].get(register)?.days ?? null;
}

/** Ends what goes on for a register: somebody asked for that, or (without a kind) it closes. */
export function stopSignalWork(register: OpenRegister, work?: SignalWork): void {
  for (const kind of work === undefined ? kinds : [work]) going[kind].get(register)?.stop.abort();
}

async function ask(register: OpenRegister, work: SignalWork, task: SignalTask): Promise<SignalReply | null> {
  const own: Going = { stop: new AbortController(), days: null };
  going[work].set(register, own);
  try {
    return await inThread(task, own);
  } finally {
    if (going[work].get(register) === own) going[work].delete(register);
  }
}

function inThread(task: SignalTask, own: Going): Promise<SignalReply | null> {
  const { program, eval: isText } = workerProgram('signal-worker', import.meta.url);
  const worker = new Worker(program, {
    eval: isText,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  });
  const stop = own.stop.signal;
  return new Promise((resolve, reject) => {
    const end = (reply: SignalReply | null) => {
      stop.removeEventListener('abort', onStop);
      void worker.terminate();
      resolve(reply);
    };
    const onStop = () => end(null);
    stop.addEventListener('abort', onStop);
    worker.on('message', (said: unknown) => {
      if (isSignalReply(said) && said.kind === 'days') own.days = said.value;
      else end(isSignalReply(said) ? said : null);
    });
    worker.once('error', reject);
    worker.postMessage(task);
  });
}
