import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { positionIn } from '../../db/journal-folder.ts';
import { Position } from '../../db/journal-segment.ts';
import { journalName } from '../../db/open.ts';
import { readMeta } from '../../db/settings.ts';
import { closeRegister, type Host } from '../../main/host.ts';
import type { Answer, Failure } from '../../shared/failure.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import type { Ack } from './ack.ts';
import { keptBy, keysOfNumber } from './kept-number.ts';
import { account, enterRegister } from './register-under-test.ts';

/**
 * The process that is killed: signs in and records reports, adds a note, looks at them, sets something for itself. Says so on
 * standard output, at once and without a buffer, after the door has answered. Arguments: folder, the secret of the account,
 * how many reports; `may-be-refused`: it goes on after a refusal, and says which.
 */
const [folder = '', seed = '', most = '0', mode = ''] = process.argv.slice(2);
const entered = await enterRegister(folder, seed);
if (entered) await work(entered.host);
else if (mode === 'may-be-refused') say({ refused: 'at-the-door' });
else throw new Error('The register does not let the writer in');

async function work(host: Host): Promise<void> {
  if (!entered) return;
  const { client } = entered;
  const me = taken(await client.me.show({}));
  let kept = keptBy(host);
  for (let turn = 0; turn < Number(most) && host.register; turn += 1) {
    const word = `woord${lettersAtRandom()}`;
    const story = `Zij belde over ${word}. ${'Zij wacht nog steeds. '.repeat(turn % 40)}`;
    const intake = sampleIntake({ receivedOn: host.clock.today(), story });
    const made = taken(await client.case.register({ intake, draftId: null }));
    if (!made) continue;
    const ack = { id: made.id, word, lines: 1, views: 0 };
    const tell = (changes: Partial<Ack>) => say(Object.assign(ack, changes, { kept, seq: written(host) }));
    tell({});
    const note = { caseId: ack.id, version: 1, kind: 'call', text: 'Teruggebeld.', on: host.clock.today() } as const;
    if (turn % 2 === 1 && taken(await client.case.note(note))) tell({ lines: 2 });
    if (turn % 3 === 1 && taken(await client.case.open({ caseId: ack.id }))) tell({ views: 1 });
    if (turn % 4 !== 2 || !me) continue;
    if (!taken(await client.me.savePreferences({ ...me.preferences, keys: keysOfNumber(kept + 1) }))) continue;
    kept += 1;
    tell({});
  }
  closeRegister(host);
}

/** What was answered. A refusal ends the writer, unless it may be refused: then it is said, and nothing was acknowledged. */
function taken<T>(answer: Answer<T>): T | null {
  if (answer.ok) return answer.value;
  if (mode !== 'may-be-refused') throw new Error(`${account.user} was refused: ${answer.failure.code}`);
  say({ refused: answer.failure.code });
  return null;
}

/** How many transactions were written, by the record that knows most. */
function written({ register }: Host): number {
  if (!register) return 0;
  const read = Position.parse(JSON.parse(readMeta(register.reader, 'journal-position') ?? '')).seq;
  return Math.max(read, positionIn(join(folder, journalName), register.keys.journal, 'here')?.seq ?? 0);
}

/** Letters only: digits within a word are looked for among the telephone numbers too, of which all reports here have the same. */
function lettersAtRandom(): string {
  return [...randomBytes(12)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
}

function say(said: Ack | { readonly refused: Failure['code'] | 'at-the-door' }): void {
  writeSync(1, `${JSON.stringify(said)}\n`);
}
