import { writeSync } from 'node:fs';
import { lockFolder } from '../../main/keys/holder.ts';
import { granted } from './granted.ts';

/** Holds the register folder that is named until it is killed: another process, for tests. */
granted(lockFolder(process.argv[2] ?? '', 'een ander venster'));
writeSync(1, 'held\n');
setInterval(() => undefined, 1000);
