import { rmSync } from 'node:fs';
import { clientOf, createDoor } from '../../main/door.ts';
import { closeRegister, createHost, newSession } from '../../main/host.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { UserName } from '../../shared/ids.ts';
import { granted } from '../support/granted.ts';
import { stillClock } from '../support/still-clock.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { caseFileMade } from './case-file-made.ts';

// `node export-memory-probe.ts FOLDER USER ROWS`: makes a workbook and prints the most memory it took, in MiB.
const [folder = '', user = '', most = '0'] = process.argv.slice(2);
const host = createHost({ folder, program: 'bench', clock: stillClock(), kdf: quickKdf });
const client = clientOf(createDoor(host), newSession(host));
granted(await client.entry.signIn({ user: UserName.parse(user), password: process.env.MELDPUNT_PASSWORD ?? '' }));
const own = temporaryFolder();
rmSync(await caseFileMade(host, own.path, { name: 'meting', most: Number(most) }));
own.remove();
process.stdout.write(`${Math.round(process.resourceUsage().maxRSS / 1024)}\n`);
closeRegister(host);
process.exit();
