import { writeSync } from 'node:fs';
import { setImmediate as turnOver, setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { clientOf, createDoor } from '../../main/door.ts';
import { createHost, newSession } from '../../main/host.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { granted } from '../support/granted.ts';
import { rawConnection } from '../support/raw-connection.ts';
import { stillClock } from '../support/still-clock.ts';
import { workOn } from './working-day.ts';

/** A working day in one process: says how much memory it holds after few and after many actions, when what it needs not is given back. */
const [folder = '', user = '', password = '', few = '', many = ''] = process.argv.slice(2);
setFlagsFromString('--expose-gc');
const sweep: unknown = runInNewContext('gc');
const host = createHost({ folder, program: 'bench', clock: stillClock(), kdf: quickKdf });
const client = clientOf(createDoor(host), newSession(host));
granted(await client.entry.signIn({ user, password }));
const bare = rawConnection(host);
const ids = bare.prepare<[], string>('SELECT id FROM cases ORDER BY row LIMIT 5000').pluck().all();
bare.close();
for (let turn = 1; turn <= Number(many); turn += 1) {
  await workOn(client, ids, turn);
  // Each action comes with a turn of its own, as a call does: what goes on beside them goes on here too.
  await turnOver();
  if (turn === Number(few) || turn === Number(many)) writeSync(1, `${await held()}\n`);
}
process.exit(0);

/**
 * At rest. The engine keeps pages that it emptied, tens of MiB more or less by chance, and lets go of them when nothing is left:
 * it is told so. Threads of it give them back to the system a moment later.
 */
async function held(): Promise<number> {
  for (let turn = 0; turn < 3; turn += 1) {
    if (typeof sweep === 'function') sweep({ type: 'major', execution: 'sync', flavor: 'last-resort' });
    await wait(1_000);
  }
  return process.memoryUsage.rss() / 2 ** 20;
}
