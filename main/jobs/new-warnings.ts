import { z } from 'zod';
import { standsInFor } from '../../db/absences.ts';
import { readSetting, saveSetting } from '../../db/settings.ts';
import { readWarnings } from '../../db/term-warnings.ts';
import { Office } from '../../shared/contract/administration.ts';
import { ok } from '../../shared/result.ts';
import type { Host } from '../host.ts';
import type { KeptAccount } from '../keys/accounts-file.ts';

/** How many terms warn for the first time: coming near, and over. */
export interface NewWarnings {
  readonly near: number;
  readonly over: number;
}

const Told = z.array(z.string()).catch([]);

/**
 * The warnings that this person was not given yet, and from now on was: the same term warns once when it comes near and once
 * when it is over. What was told stands in the register as the setting `told:<user>`, by the ids of reports and kinds of
 * terms; what no longer warns is forgotten there.
 */
export async function newWarnings({ register, clock }: Host, account: KeptAccount): Promise<NewWarnings> {
  if (!register) return { near: 0, over: 0 };
  const { reader } = register;
  const today = clock.today();
  const { user, preferences } = account;
  const warnDays = preferences.warnDays ?? Office.parse(readSetting(reader, 'office')).warnDays;
  const owners = [user, ...standsInFor(reader, user, today)];
  const warning = readWarnings(reader, { owners, today, warnDays });
  const key = `told:${user}`;
  const told = new Set(Told.parse(readSetting(reader, key)));
  const fresh = warning.filter(({ mark }) => !told.has(mark));
  const gone = warning.length - fresh.length < told.size;
  if (fresh.length > 0 || gone) {
    await register.write((writer) => {
      saveSetting(
        writer,
        key,
        warning.map(({ mark }) => mark),
      );
      return ok(undefined);
    });
  }
  const over = fresh.filter(({ phase }) => phase === 'over').length;
  return { near: fresh.length - over, over };
}
