import { parentPort } from 'node:worker_threads';
import { readTableFile } from './read-table-file.ts';
import type { TableMessage } from './table-message.ts';

/**
 * Reads one file in a thread of its own: it gets bytes and gives rows. It has no key, no register and no way to them, so that
 * a file that breaks the reader breaks nothing else.
 */
const port = parentPort;
const say = (message: TableMessage) => port?.postMessage(message);
// The thread has begun: from here on time is the file's.
say({ kind: 'alive' });
port?.once('message', (bytes: Uint8Array) => {
  const read = readTableFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    rows: (rows) => say({ kind: 'rows', rows }),
    problem: (problem) => say({ kind: 'problem', problem }),
    alive: () => say({ kind: 'alive' }),
  });
  say(read.ok ? { kind: 'read', notes: read.value } : { kind: 'refused', refusal: read.failure });
});
