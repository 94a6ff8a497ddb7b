import type Database from 'better-sqlite3';
import { newId } from '../../main/deps.ts';
import { granted } from '../support/granted.ts';
import type { Client } from '../support/office.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { type Measurement, measurePair, milliseconds } from './measure.ts';

/** A call of half a minute: what is kept every quarter of a second while it is typed. */
const story = 'De taxi komt al drie weken te laat. Kees mist daardoor zijn dagbesteding. '.repeat(8);

/** A draft kept again as it is typed on, against one row inserted into the same encrypted file. */
export async function saveDraft(client: Client, bare: Database.Database, n: number): Promise<Measurement> {
  const id = newId();
  const typed = { window: newId(), turn: 0 };
  let basis: number | null = null;
  const insert = bare.prepare(
    `INSERT INTO drafts (id, author, version, saved_at, content) VALUES (?, 'bench', 1, ?, ?)`,
  );
  const content = JSON.stringify({ typed, splitFrom: null, intake: sampleIntake({ story }), beside: {} });
  const measured = await measurePair({
    name: 'save-draft',
    unit: 'ms',
    n,
    what: 'a draft that is typed on kept through the door; baseline: one row with the same text inserted by SQL alone, with the same syncs',
    ours: (turn) => {
      typed.turn += 1;
      const input = { id, basis, typed: { ...typed }, intake: sampleIntake({ story: story.slice(0, -1 - turn) }) };
      return milliseconds(async () => {
        basis = granted(await client.draft.save(input)).version;
      });
    },
    baseline: () => {
      const row = [newId(), new Date().toISOString(), content];
      return milliseconds(() => insert.run(...row));
    },
  });
  bare.prepare(`DELETE FROM drafts WHERE author = 'bench'`).run();
  granted(await client.draft.discard({ id, basis }));
  return measured;
}
