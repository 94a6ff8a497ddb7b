import type { OpenRegister } from '../../db/open.ts';
import type { FileReply, FileTask } from './file-task.ts';
import { type FileWorker, startFileWorker } from './start-file-worker.ts';

/** One worker for each register reads sealed files: it opens chunks and looks at nothing in them. */
const readers = new WeakMap<OpenRegister, FileWorker>();

/** Asks the reader of this register; one that broke is replaced for the next. */
export async function askReader(
  register: OpenRegister,
  task: FileTask & { kind: 'read' | 'check' },
): Promise<FileReply> {
  const reader = readers.get(register) ?? startFileWorker();
  readers.set(register, reader);
  try {
    return await reader.ask(task);
  } catch (error) {
    endReader(register);
    throw error;
  }
}

/** Ends the reader: the register closes. */
export function endReader(register: OpenRegister): void {
  readers.get(register)?.end();
  readers.delete(register);
}
