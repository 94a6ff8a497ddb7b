import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { databaseName, journalName, openRegister } from '../../db/open.ts';
import { saveSetting } from '../../db/settings.ts';
import { ok } from '../../shared/result.ts';
import { granted } from '../support/granted.ts';

/** `opener FOLDER KEY`: opens a register, keeps one setting in it, says so, and closes it, until it is killed. */
const [folder = '', key = ''] = process.argv.slice(2);
const registerKey = Buffer.from(key, 'base64');
const register = granted(
  openRegister({ file: join(folder, databaseName), registerKey, journal: join(folder, journalName) }),
);
granted(await register.write((writer) => ok(saveSetting(writer, 'kept', true))));
writeSync(1, '"kept"\n');
register.close();
