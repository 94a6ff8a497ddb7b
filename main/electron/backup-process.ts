import { BackupTask } from '../backup/backup-task.ts';
import { makeBackup } from '../backup/make-backup.ts';

/** The same as `backup/backup-process.ts`, as a utility process of Electron: told once what to do, it answers and ends. */
process.parentPort.once('message', ({ data }) => {
  void makeBackup(BackupTask.parse(data)).then((answer) => {
    process.parentPort.postMessage(answer);
    // The answer is on its way before the process ends.
    setTimeout(() => process.exit(0), 100);
  });
});
