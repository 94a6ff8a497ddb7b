import { makeBackup } from '../../main/backup/make-backup.ts';
import { systemClock } from '../../main/clock.ts';
import { clientOf, createDoor } from '../../main/door.ts';
import { createHost, newSession } from '../../main/host.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { granted } from '../support/granted.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { account } from './register-under-test.ts';

/** `backer.ts FOLDER PLACE`: records a report, makes a backup, says which or that it was refused, and so on until it is killed. */
const [folder = '', place = ''] = process.argv.slice(2);
const host = createHost({ folder, program: 'backer', clock: systemClock(), kdf: quickKdf });
const client = clientOf(createDoor(host), newSession(host));
granted(await client.entry.signIn(account));
process.stdout.write('"ready"\n');
for (;;) {
  granted(await client.case.register({ intake: sampleIntake(), draftId: null }));
  const { registerKey, accounts, clock } = host;
  if (!registerKey || !accounts) throw new Error('The register is not open');
  const task = {
    folder,
    place,
    registerKey: registerKey.toString('base64'),
    accounts,
    at: clock.now(),
    on: clock.today(),
  };
  const made = await makeBackup(task);
  process.stdout.write(`${JSON.stringify(made.ok ? made.value.backup : 'refused')}\n`);
}
