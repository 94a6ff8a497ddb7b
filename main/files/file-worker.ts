import { parentPort } from 'node:worker_threads';
import { type FileReply, FileTask } from './file-task.ts';
import { checkSealed, readSealed } from './read-sealed.ts';
import { type Writing, writeSealed } from './write-sealed.ts';

/**
 * Seals, hashes, recognises and opens files in a thread of its own. It is given the key of one file at a time and no key of
 * the register, so that a file that breaks it breaks nothing else.
 */
const port = parentPort;
let writing: Writing | null = null;
let queue = Promise.resolve();

port?.on('message', (message) => {
  queue = queue.then(async () => port.postMessage(await answer(FileTask.parse(message))));
});

async function answer(task: FileTask): Promise<FileReply> {
  try {
    return await perform(task);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (code === 'ENOENT') return { kind: 'damaged' };
    if (code !== null && /^E[A-Z]+$/.test(code)) return { kind: 'refused', code };
    throw error;
  }
}

async function perform(task: FileTask): Promise<FileReply> {
  if (task.kind === 'read') {
    const read = readSealed(task, task);
    return read ? { kind: 'read', ...read } : { kind: 'damaged' };
  }
  if (task.kind === 'check') {
    const checked = checkSealed(task.path, task.key);
    return checked ? { kind: 'checked', ...checked } : { kind: 'damaged' };
  }
  if (task.kind === 'begin') {
    writing = writeSealed(task.path, task.key);
    return { kind: 'taken' };
  }
  if (writing === null) throw new Error('No file was begun');
  if (task.kind === 'part') {
    writing.take(task.bytes);
    return { kind: 'taken' };
  }
  const { head, ...written } = writing.end();
  // Only where a file comes in: reading starts without the library that knows kinds.
  const { fitsItsName } = await import('./fits-its-name.ts');
  return { kind: 'written', ...written, fits: await fitsItsName(head, task.ending, head.length === written.bytes) };
}
