import { writeSync } from 'node:fs';
import { clientOf, createDoor } from '../../main/door.ts';
import { createHost, newSession } from '../../main/host.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { stillClock } from './still-clock.ts';

/** Signs in at a register as another user of the computer, and says what the door answered. Arguments: folder, user, password. */
const [folder = '', user = '', password = ''] = process.argv.slice(2);
const host = createHost({ folder, program: 'test', clock: stillClock(), kdf: quickKdf });
const answer = await clientOf(createDoor(host), newSession(host)).entry.signIn({ user, password });
writeSync(1, JSON.stringify(answer));
