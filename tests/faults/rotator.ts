import { systemClock } from '../../main/clock.ts';
import { clientOf, createDoor } from '../../main/door.ts';
import { createHost, newSession } from '../../main/host.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { granted } from '../support/granted.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { account } from './register-under-test.ts';

/** `rotator.ts FOLDER`: records a report, says so, renews the register key, says so, and so on until it is killed. */
const [folder = ''] = process.argv.slice(2);
const host = createHost({ folder, program: 'rotator', clock: systemClock(), kdf: quickKdf });
const client = clientOf(createDoor(host), newSession(host));
granted(await client.entry.signIn({ ...account, code: null }));
for (let round = 0; ; round += 1) {
  const word = `woord${process.pid}x${round}`;
  const { id } = granted(
    await client.case.register({ intake: sampleIntake({ story: `Over ${word}.` }), draftId: null }),
  );
  process.stdout.write(`${JSON.stringify({ id, word, lines: 1 })}\n`);
  granted(await client.account.rotate({ password: account.password }));
}
