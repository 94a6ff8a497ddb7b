import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenRegister } from '../../db/open.ts';
import type { Answer } from '../../shared/failure.ts';
import { refused } from '../../shared/result.ts';
import { type BackupMade, BackupReply, type BackupTask } from './backup-task.ts';

/** Makes a backup beside an open register, out of the way of those who work in it. */
export type Backuper = (register: OpenRegister, task: BackupTask) => Promise<Answer<BackupMade>>;

const program = fileURLToPath(new URL('./backup-process.ts', import.meta.url));

const making = new WeakMap<OpenRegister, () => void>();

/** Ends a backup that is being made: its keys go with the process, and what it left goes too. */
export function stopBackup(register: OpenRegister): void {
  making.get(register)?.();
}

/** True while a backup is made. */
export function makesBackup(register: OpenRegister): boolean {
  return making.has(register);
}

/** In a process of Node, for the hosts that run in Node. A second one at a time is refused. */
export const backupInProcess: Backuper = (register, task) => {
  if (making.has(register)) return Promise.resolve(refused({ code: 'backup-running' }));
  const child = fork(program, [], { env: {}, execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  making.set(register, () => child.kill('SIGKILL'));
  return new Promise((resolve) => {
    let answer: Answer<BackupMade> = refused({ code: 'backup-stopped' });
    child.once('message', (reply: unknown) => {
      answer = BackupReply.parse(reply);
    });
    child.once('close', () => {
      making.delete(register);
      // What a process that was ended left in the place; the next backup would take it away too.
      rmSync(join(task.place, `meldpunt.being-made-${child.pid}`), { recursive: true, force: true });
      resolve(answer);
    });
    child.once('error', () => resolve(answer));
    child.send(task);
  });
};
