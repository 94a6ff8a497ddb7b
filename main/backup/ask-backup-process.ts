import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenRegister } from '../../db/open.ts';
import type { Answer } from '../../shared/failure.ts';
import { refused } from '../../shared/result.ts';
import { asideOf } from '../aside.ts';
import { type BackupMade, BackupReply, type BackupTask, backupName } from './backup-task.ts';

/** Makes a backup beside an open register, out of the way of those who work in it. */
export type Backuper = (register: OpenRegister, task: BackupTask) => Promise<Answer<BackupMade>>;

/** A process of its own, as far as a backup needs one. */
export interface BackupProcess {
  readonly pid: number | undefined;
  send(task: BackupTask): void;
  onReply(listener: (reply: unknown) => void): void;
  /** It has ended, or could not be started. */
  onEnd(listener: () => void): void;
  kill(): void;
}

const making = new WeakMap<OpenRegister, () => void>();

/** Ends a backup that is being made: its keys go with the process, and what it left goes too. */
export function stopBackup(register: OpenRegister): void {
  making.get(register)?.();
}

/** Backups in processes that are started like this, one at a time. */
export function backupIn(start: () => BackupProcess): Backuper {
  return (register, task) => {
    const child = start();
    making.set(register, () => child.kill());
    return new Promise((resolve) => {
      let answer: Answer<BackupMade> = refused({ code: 'backup-stopped' });
      child.onReply((reply) => {
        answer = BackupReply.parse(reply);
      });
      child.onEnd(() => {
        making.delete(register);
        // What a process that was ended left in the place; the next backup would take it away too.
        if (child.pid !== undefined)
          rmSync(asideOf(join(task.place, backupName), child.pid), { recursive: true, force: true });
        resolve(answer);
      });
      child.send(task);
    });
  };
}

/** In a process of Node, for the hosts that run in Node. */
export const backupInProcess = backupIn(() => {
  const program = fileURLToPath(new URL('./backup-process.ts', import.meta.url));
  const child = fork(program, [], { env: {}, execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  return {
    pid: child.pid,
    send: (task) => void child.send(task),
    onReply: (listener) => void child.once('message', listener),
    onEnd: (listener) => void child.once('close', listener).once('error', listener),
    kill: () => void child.kill('SIGKILL'),
  };
});
