import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';

// What a utility process of Electron is to the program in it: `process.parentPort`, over the channel of a process of Node.
const port = Object.assign(new EventEmitter(), { postMessage: (message: unknown) => process.send?.(message) });
process.on('message', (data) => port.emit('message', { data }));
Object.assign(process, { parentPort: port });
await import(pathToFileURL(process.argv[2] ?? '').href);
