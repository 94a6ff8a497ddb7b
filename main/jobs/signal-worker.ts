import { parentPort } from 'node:worker_threads';
import { randomFrom } from '../../shared/random.ts';
import { calibrateThreshold } from '../../shared/signals/calibrate-threshold.ts';
import { detect } from '../../shared/signals/detect.ts';
import { isSignalTask, type SignalReply, type SignalTask } from './signal-task.ts';

/** Looks for signals in a thread of its own, so that no window waits. It has no key, no register and no way to them. */
const port = parentPort;
port?.once('message', (task: unknown) => {
  if (isSignalTask(task)) port.postMessage(replyTo(task));
});

function replyTo(task: SignalTask): SignalReply {
  if (task.kind === 'detect') return { kind: 'detect', value: detect(task.input) };
  const { next: random } = randomFrom(task.seed);
  return { kind: 'calibrate', value: calibrateThreshold({ ...task.input, random }) };
}
