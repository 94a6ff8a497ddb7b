import { appendLog } from '../../db/log.ts';
import { readSetting } from '../../db/settings.ts';
import { readLastRun } from '../../db/signals.ts';
import { Office } from '../../shared/contract/administration.ts';
import { ok } from '../../shared/result.ts';
import { newId } from '../deps.ts';
import type { Host } from '../host.ts';
import { report } from '../mishap.ts';
import { keepFound, searchSignals } from './find-signals.ts';

/** From now on the register is searched for signals once a day, after the first sign-in of that day. */
export function keepSearching(host: Host): void {
  host.onSignedIn = () => {
    // After the answer has gone out: nobody waits for the search to get in.
    setTimeout(() => searchWhenDue(host).catch(report), 500).unref();
  };
}

async function searchWhenDue(host: Host): Promise<void> {
  const { register, clock } = host;
  const asOf = clock.today();
  if (!register || (readLastRun(register.reader)?.day ?? '') >= asOf) return;
  const office = Office.parse(readSetting(register.reader, 'office'));
  const run = searchSignals(register.reader, asOf, office.falseSignalsPerYear);
  const at = clock.now();
  await register.write((writer) => {
    const opened = keepFound(writer, run, { asOf, at, newId });
    appendLog(writer, {
      at,
      user: '-',
      role: '-',
      purpose: 'signalling',
      action: 'signal.search',
      object: asOf,
      result: 'ok',
    });
    return ok(opened);
  });
}
