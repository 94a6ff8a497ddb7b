import { appendLog } from '../../db/log.ts';
import type { OpenRegister } from '../../db/open.ts';
import { readSetting } from '../../db/settings.ts';
import { readDetectable, readLastRun } from '../../db/signals.ts';
import { Office } from '../../shared/contract/administration.ts';
import { addDays, type Day } from '../../shared/dates.ts';
import { ok } from '../../shared/result.ts';
import { defaultSettings } from '../../shared/signals/detector-settings.ts';
import { watchedLevels } from '../../shared/signals/unit.ts';
import { newId } from '../deps.ts';
import { collectFiles } from '../files/collect-files.ts';
import type { Host } from '../host.ts';
import { report } from '../mishap.ts';
import { writableRegister } from '../writable-register.ts';
import { againAndAgain } from './again-and-again.ts';
import { calibrateInWorker } from './ask-signal-worker.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { keepCalibration, readCalibration } from './calibration.ts';
import { dayNumber } from './day-number.ts';
import { fillFigures } from './fill-figures.ts';
import { dated, keepFound, searchSignals } from './find-signals.ts';

/** From now on the register is searched for signals once a day, after the first sign-in of that day, and its rows are kept as this program writes them. Returns what stops it. */
export function keepSearching(host: Host): () => void {
  host.onSignedIn = () => {
    // After the answer has gone out: nobody waits for the search to get in.
    setTimeout(() => afterSignIn(host).catch(report), 500).unref();
  };
  // Whoever stays signed in over midnight is told too.
  return againAndAgain(everyHour, () => searchWhenDue(host));
}

const everyHour = 3_600_000;

async function afterSignIn(host: Host): Promise<void> {
  await searchWhenDue(host);
  await bringUpToDate(host);
  await fillFigures(host);
  if (host.register) await collectFiles(host.register, host.clock.now());
}

/** Searches for today unless that was done, and calibrates when the last calibration no longer holds. */
export async function searchWhenDue(host: Host): Promise<void> {
  const { clock } = host;
  const register = writableRegister(host);
  const asOf = clock.today();
  if (!register || (readLastRun(register.reader)?.day ?? '') >= asOf) return;
  const { falseSignalsPerYear } = Office.parse(readSetting(register.reader, 'office'));
  const run = await searchSignals(register, asOf, falseSignalsPerYear);
  if (!run) return;
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
  await calibrateWhenDue(register, { asOf, falseSignalsPerYear });
}

/** A calibration holds for four weeks, and needs a year of reports to say something. */
const holdsForDays = 28;
const neededDays = 364;
const shuffles = 3;

/** The yearly budget of false signals, step 3 of the recommended detector: replayed now and then. */
async function calibrateWhenDue(
  register: OpenRegister,
  { asOf, falseSignalsPerYear }: { readonly asOf: Day; readonly falseSignalsPerYear: number },
): Promise<void> {
  const last = readCalibration(register.reader);
  const holds = last?.falseSignalsPerYear === falseSignalsPerYear && last.asOf > addDays(asOf, -holdsForDays);
  const reports = holds ? [] : readDetectable(register.reader, asOf).map(dated);
  const first = reports[0];
  if (!first || dayNumber(asOf) - first.day < neededDays) return;
  const settings = { ...defaultSettings, falseSignalsAYear: falseSignalsPerYear };
  const input = { reports, levels: watchedLevels, to: dayNumber(asOf), settings, shuffles };
  const found = await calibrateInWorker(register, { input, seed: `calibration ${asOf}` });
  if (!found) return;
  await register.write((writer) => ok(keepCalibration(writer, { ...found, falseSignalsPerYear, asOf })));
}
