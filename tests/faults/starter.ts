import { writeSync } from 'node:fs';
import { lockFolder } from '../../main/keys/holder.ts';

/** `starter FOLDER`: takes a register folder as every host does before it opens it, says whether it got it, and holds it until it is ended. */
const taken = lockFolder(process.argv[2] ?? '', `starter ${process.pid}`);
writeSync(1, `${JSON.stringify(taken.ok ? 'held' : taken.failure.code)}\n`);
if (taken.ok) setInterval(() => undefined, 1000);
