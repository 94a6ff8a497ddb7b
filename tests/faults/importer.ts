import { readFileSync, writeSync } from 'node:fs';
import { systemClock } from '../../main/clock.ts';
import { clientOf, createDoor } from '../../main/door.ts';
import { closeRegister, createHost, newSession } from '../../main/host.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { granted } from '../support/granted.ts';
import { sendFile } from '../support/import-text.ts';
import { account } from './register-under-test.ts';

/**
 * The process that is killed while it reads a table in: says `started` when the reading begins and the outcome when it is
 * done. Arguments: folder, file.
 */
const [folder = '', file = ''] = process.argv.slice(2);
const host = createHost({ folder, program: 'fault importer', clock: systemClock(), kdf: quickKdf });
const client = clientOf(createDoor(host), newSession(host));
granted(await client.entry.signIn(account));
const upload = await sendFile(client, 'tabel.csv', readFileSync(file));
writeSync(1, 'started\n');
const { registered, duplicates } = granted(await client.import.run({ upload, map: null }));
writeSync(1, `${JSON.stringify({ registered, duplicates })}\n`);
closeRegister(host);
