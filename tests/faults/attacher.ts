import { createHash, randomBytes, randomInt } from 'node:crypto';
import { writeSync } from 'node:fs';
import { systemClock } from '../../main/clock.ts';
import { clientOf, createDoor } from '../../main/door.ts';
import { createHost, newSession } from '../../main/host.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { granted } from '../support/granted.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { sendFile } from '../support/send-file.ts';
import type { FileAck } from './file-kills.ts';
import { account } from './register-under-test.ts';

/**
 * The process that is killed: signs in at the door, records a report, attaches files of every size to it and takes each
 * third one away again. Says so on standard output, at once and without a buffer, after the door has answered.
 */
const [folder = ''] = process.argv.slice(2);
const host = createHost({ folder, program: 'fault attacher', clock: systemClock(), kdf: quickKdf });
const client = clientOf(createDoor(host), newSession(host));
granted(await client.entry.signIn(account));
const { id } = granted(
  await client.case.register({ intake: sampleIntake({ receivedOn: host.clock.today() }), draftId: null }),
);
let view = granted(await client.case.open({ caseId: id }));
for (let file = 1; ; file += 1) {
  const bytes = Buffer.from(randomBytes(1 + randomInt(file % 5 === 0 ? 800_000 : 70_000)).toString('base64'));
  view = granted(await sendFile(client, { view, name: `brief-${file}.txt`, bytes, part: 200_000 }));
  acknowledge({ id, file, hash: createHash('sha256').update(bytes).digest('hex'), removed: false });
  if (file % 3 !== 0) continue;
  view = granted(await client.file.remove({ caseId: id, version: view.version, file, reason: 'Andere melding' }));
  acknowledge({ id, file, hash: '', removed: true });
}

function acknowledge(ack: FileAck): void {
  writeSync(1, `${JSON.stringify(ack)}\n`);
}
