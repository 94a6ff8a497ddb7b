import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { Position } from '../../db/journal-segment.ts';
import { readMeta } from '../../db/settings.ts';
import { systemClock } from '../../main/clock.ts';
import { clientOf, createDoor } from '../../main/door.ts';
import { closeRegister, createHost, type Host, newSession } from '../../main/host.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { granted } from '../support/granted.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { type Ack, account } from './register-under-test.ts';

/**
 * The process that is killed: signs in at the door and records reports, with a note on every second one. Says so on
 * standard output, at once and without a buffer, after the door has answered. Arguments: folder, how many reports.
 */
const [folder = '', most = '0'] = process.argv.slice(2);
const host = createHost({ folder, program: 'fault writer', clock: systemClock(), kdf: quickKdf });
const client = clientOf(createDoor(host), newSession(host));
granted(await client.entry.signIn(account));
for (let turn = 0; turn < Number(most); turn += 1) {
  const word = `woord${lettersAtRandom()}`;
  const intake = sampleIntake({
    receivedOn: host.clock.today(),
    story: `Zij belde over ${word}. ${'Zij wacht nog steeds. '.repeat(turn % 40)}`,
  });
  const { id } = granted(await client.case.register({ intake, draftId: null }));
  acknowledge({ id, word, lines: 1, seq: written(host) });
  if (turn % 2 === 0) continue;
  granted(
    await client.case.note({ caseId: id, version: 1, kind: 'call', text: 'Teruggebeld.', on: host.clock.today() }),
  );
  acknowledge({ id, word, lines: 2, seq: written(host) });
}
closeRegister(host);

/** How many transactions the register holds, as whoever reads it sees it now. */
function written({ register }: Host): number {
  return register ? Position.parse(JSON.parse(readMeta(register.reader, 'journal-position') ?? '')).seq : 0;
}

/** Letters only: digits within a word are looked for among the telephone numbers too, of which all reports here have the same. */
function lettersAtRandom(): string {
  return [...randomBytes(12)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
}

function acknowledge(ack: Ack): void {
  writeSync(1, `${JSON.stringify(ack)}\n`);
}
