import { parentPort } from 'node:worker_threads';
import { randomFrom } from '../../shared/random.ts';
import { calibrateThreshold } from '../../shared/signals/calibrate-threshold.ts';
import { compareSettings, type SettingComparison } from '../../shared/signals/compare-settings.ts';
import type { DaysDone } from '../../shared/signals/days-done.ts';
import { detect } from '../../shared/signals/detect.ts';
import { findByRule } from '../../shared/signals/find-by-rule.ts';
import { replaySettings } from '../../shared/signals/replay-setting.ts';
import {
  isSignalTask,
  type ReplayTask,
  type SearchInput,
  type SearchRun,
  type SignalReply,
  type SignalTask,
} from './signal-task.ts';

/** Looks for signals in a thread of its own, so that no window waits. It has no key, no register and no way to them. */
const port = parentPort;
port?.once('message', (task: unknown) => {
  if (isSignalTask(task)) port.postMessage(replyTo(task));
});

/** Milliseconds between two messages of how far it is. */
const between = 100;

function replyTo(task: SignalTask): SignalReply {
  const tell = teller();
  switch (task.kind) {
    case 'detect':
      return { kind: 'detect', value: search(task.input, tell) };
    case 'replay':
      return { kind: 'replay', value: replay(task.input, tell) };
    case 'calibrate': {
      const { next: random } = randomFrom(task.seed);
      return { kind: 'calibrate', value: calibrateThreshold({ ...task.input, random }) };
    }
  }
}

function search({ rules, ...input }: SearchInput, tell: (value: DaysDone) => void): SearchRun {
  const { reports, today } = input;
  const byRules = rules.flatMap(({ rule, past }) => findByRule(rule, { reports, past, today }) ?? []);
  return { ...detect(input, tell), byRules };
}

function replay(
  { present, trial, dossiers, ...input }: ReplayTask,
  tell: (value: DaysDone) => void,
): SettingComparison {
  const days = replaySettings({ ...input, settings: [present, trial] });
  let day = days.next();
  while (!day.done) {
    tell(day.value);
    day = days.next();
  }
  const [now = [], then = []] = day.value;
  return compareSettings({ present: now, trial: then, confirmed: dossiers });
}

/** Tells how far it is, but not more often than a bar can show. */
function teller(): (value: DaysDone) => void {
  let last = 0;
  return (value) => {
    const now = performance.now();
    if (now - last < between) return;
    last = now;
    port?.postMessage({ kind: 'days', value } satisfies SignalReply);
  };
}
