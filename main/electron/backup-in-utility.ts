import { type Backuper, backupIn } from '../backup/ask-backup-process.ts';

/** Electron's utility process, as far as a backup needs it. */
export interface Utility {
  readonly pid?: number | undefined;
  postMessage(message: unknown): void;
  once(event: 'message', listener: (message: unknown) => void): unknown;
  once(event: 'exit', listener: () => void): unknown;
  kill(): boolean;
}

/** Backups in a utility process: the fuse that runs this program as Node is off, so a child of Node is not to be had here. */
export function backupInUtility(start: () => Utility): Backuper {
  return backupIn(() => {
    const utility = start();
    let pid = utility.pid;
    return {
      get pid() {
        pid ??= utility.pid;
        return pid;
      },
      send: (task) => {
        utility.postMessage(task);
      },
      onReply: (listener) => void utility.once('message', listener),
      onEnd: (listener) => void utility.once('exit', listener),
      kill: () => void utility.kill(),
    };
  });
}
