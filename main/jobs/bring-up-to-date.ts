import { setImmediate } from 'node:timers/promises';
import { casesAfter } from '../../db/cases.ts';
import type { OpenRegister } from '../../db/open.ts';
import { readMeta, saveMeta } from '../../db/settings.ts';
import { ok } from '../../shared/result.ts';
import { loadCase, saveLoaded } from '../case-store.ts';
import { surroundingsOf } from '../deps-for.ts';
import type { Host } from '../host.ts';
import { rowsVersion } from '../rows-version.ts';

/** So many reports are written in one turn: calls of people come in between. */
const together = 20;

const running = new WeakSet<OpenRegister>();

/**
 * Writes the rows of reports anew that an earlier program wrote: persons and the forms by which they are recognised, codes,
 * tasks, links, search words. In small turns, from where it stopped when the register was closed meanwhile.
 */
export async function bringUpToDate(host: Host): Promise<void> {
  const { register } = host;
  if (!register || readMeta(register.reader, 'rowsVersion') === rowsVersion || running.has(register)) return;
  running.add(register);
  let after: number | null = Number(readMeta(register.reader, 'rowsWrittenUpTo') ?? 0);
  while (after !== null && host.register === register) {
    after = await writeSome(host, register, after);
    await setImmediate();
  }
  running.delete(register);
}

/** The row up to which all is written now; null when that was the last. */
async function writeSome(host: Host, register: OpenRegister, after: number): Promise<number | null> {
  const written = await register.write((writer) => {
    const some = casesAfter(writer, after, together);
    const around = surroundingsOf(register, host.clock.today());
    for (const { id } of some) {
      const loaded = loadCase(writer, id);
      if (loaded.ok) saveLoaded(writer, loaded.value, around);
    }
    const last = some.at(-1)?.row ?? null;
    if (last === null) saveMeta(writer, 'rowsVersion', rowsVersion);
    saveMeta(writer, 'rowsWrittenUpTo', String(last ?? 0));
    return ok(last);
  });
  return written.ok ? written.value : null;
}
