import { writeSync } from 'node:fs';
import { clientOf, createDoor } from '../../main/door.ts';
import { createHost, newSession } from '../../main/host.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { granted } from '../support/granted.ts';
import { stillClock } from '../support/still-clock.ts';

/** A start of the program without a window: opens the register, signs in, shows Vandaag; then says how much memory it holds. */
const [folder = '', user = '', password = ''] = process.argv.slice(2);
const host = createHost({ folder, program: 'bench', clock: stillClock(), kdf: quickKdf });
const client = clientOf(createDoor(host), newSession(host));
granted(await client.entry.signIn({ user, password }));
granted(await client.today.show({ scope: 'office' }));
writeSync(1, `${process.memoryUsage().rss}\n`);
