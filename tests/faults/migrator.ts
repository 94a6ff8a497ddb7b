import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { databaseName, journalName, openRegister } from '../../db/open.ts';
import { granted } from '../support/granted.ts';

/** `migrator FOLDER KEY`: brings a register of an earlier version to the present shape, until it is killed. Says when it begins and when it is done. */
const [folder = '', key = ''] = process.argv.slice(2);
writeSync(1, '"started"\n');
const registerKey = Buffer.from(key, 'base64');
granted(openRegister({ file: join(folder, databaseName), registerKey, journal: join(folder, journalName) })).close();
writeSync(1, '"done"\n');
