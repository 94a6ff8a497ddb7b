import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf } from '../../main/door.ts';
import { newSession } from '../../main/host.ts';
import type { CaseId } from '../../shared/ids.ts';
import { granted } from '../support/granted.ts';
import { type Client, openOffice, type TestOffice } from '../support/office.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { times } from '../support/times.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await openOffice();
}, 120_000);
afterAll(() => office.close());

test('twenty windows write to one report at once: nothing is lost, and who came too late is told who was first', async () => {
  const { id } = granted(await office.as('telephone').case.register({ intake: sampleIntake(), draftId: null }));
  const windows = Array.from({ length: 20 }, () => windowOfBackOffice());
  const notesEach = times(3);

  const refusals = await Promise.all(windows.map((client, window) => writeNotes(client, id, { window, notesEach })));

  const { timeline, version } = granted(await office.as('back-office').case.open({ caseId: id }));
  const texts = timeline.flatMap(({ event }) => (event.type === 'noteAdded' ? [event.text] : []));
  const wanted = windows.flatMap((_, window) =>
    Array.from({ length: notesEach }, (_note, note) => `venster ${window}, notitie ${note}`),
  );
  expect([...texts].sort()).toEqual(wanted.sort());
  expect(version).toBe(1 + wanted.length);
  // Twenty who start from the same version cannot all be first.
  expect(refusals.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(19);
});

test('a change on an older version is refused with the name of who was first, and writes nothing', async () => {
  const { id } = granted(await office.as('telephone').case.register({ intake: sampleIntake(), draftId: null }));
  const on = office.clock.today();
  const note = (text: string) => ({ caseId: id, version: 1, kind: 'note' as const, text, on });

  const [first, second] = await Promise.all([
    office.as('telephone').case.note(note('van Marit')),
    office.as('back-office').case.note(note('van Joris')),
  ]);

  expect(first.ok).toBe(true);
  expect(second).toEqual({ ok: false, failure: { code: 'changed-meanwhile', by: 'Marit Hoekstra' } });
  expect(granted(await office.as('back-office').case.open({ caseId: id })).timeline).toHaveLength(2);
});

/** Another window at which the back office is signed in, without typing the password again for each. */
function windowOfBackOffice(): Client {
  const session = newSession(office.host);
  session.account = office.at['back-office'].session.account;
  return clientOf(office.door, session);
}

/** Writes notes on the version last seen; after a refusal it looks again and tries once more. Answers how often it was refused. */
async function writeNotes(
  client: Client,
  caseId: CaseId,
  { window, notesEach }: { window: number; notesEach: number },
): Promise<number> {
  const on = office.clock.today();
  let version = 1;
  let refusals = 0;
  for (let note = 0; note < notesEach; ) {
    const text = `venster ${window}, notitie ${note}`;
    const answer = await client.case.note({ caseId, version, kind: 'note', text, on });
    if (answer.ok) {
      version = answer.value.version;
      note += 1;
      continue;
    }
    if (answer.failure.code !== 'changed-meanwhile') throw new Error(`Refused: ${answer.failure.code}`);
    refusals += 1;
    version = granted(await client.case.open({ caseId })).version;
  }
  return refusals;
}
