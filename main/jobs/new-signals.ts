import { z } from 'zod';
import { readSetting, saveSetting } from '../../db/settings.ts';
import { openSignals } from '../../db/signals.ts';
import { ok } from '../../shared/result.ts';
import { roleThatMay, toAnyReport } from '../../shared/rights.ts';
import type { Host } from '../host.ts';
import type { KeptAccount } from '../keys/accounts-file.ts';

const Told = z.array(z.string()).catch([]);

/**
 * How many new signals this person was not told of yet, and from now on was: each signal once, and only to who may take it up.
 * What was told stands in the register as the setting `told-signals:<user>`, by the ids of the signals; one that is no longer
 * new is forgotten there.
 */
export async function newSignals({ register }: Host, { user, roles }: KeptAccount): Promise<number> {
  if (!register || roleThatMay('signal.takeUp', roles, toAnyReport) === null) return 0;
  const key = `told-signals:${user}`;
  const told = new Set(Told.parse(readSetting(register.reader, key)));
  const waiting = openSignals(register.reader).filter(({ state }) => state === 'new');
  const fresh = waiting.filter(({ id }) => !told.has(id));
  const gone = waiting.length - fresh.length < told.size;
  if (fresh.length > 0 || gone) {
    const ids = waiting.map(({ id }) => id);
    await register.write((writer) => ok(saveSetting(writer, key, ids)));
  }
  return fresh.length;
}
