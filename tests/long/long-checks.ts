import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { everyCase } from '../../db/cases.ts';
import { clientOf, createDoor } from '../../main/door.ts';
import { closeRegister, createHost, newSession } from '../../main/host.ts';
import { quickKdf } from '../../main/keys/slot.ts';
import { makePractice } from '../../main/practice/make-practice.ts';
import { verifyAll } from '../../main/verify-register.ts';
import { fileKills } from '../faults/file-kills.ts';
import { importKills } from '../faults/import-kills.ts';
import { killLoop } from '../faults/kill-loop.ts';
import type { Layer } from '../faults/layer.ts';
import { powerCut } from '../faults/power-cut.ts';
import { largeRotationKills } from '../faults/rotation-kills.ts';
import { typingLoss } from '../faults/typing-loss.ts';
import { contractCalls } from '../support/contract-calls.ts';
import { granted } from '../support/granted.ts';
import { naughtyStrings } from '../support/naughty-strings.ts';
import { stillClock } from '../support/still-clock.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { keyFileDamage } from './key-files.ts';
import { readByAnotherOffice } from './libre-office.ts';
import { logTampering } from './log-tampering.ts';
import { attackProtection } from './protection.ts';
import { restoreOnCleanFolder } from './restore.ts';
import { roleChanges } from './role-changes.ts';
import { ruleMutants } from './rule-mutants.ts';
import { hostileSheets } from './sheets.ts';

interface Outcome {
  readonly count: number;
  readonly failed: number;
  /** What else a check tells, in its line. */
  readonly more?: Readonly<Record<string, number>>;
}

export interface LongCheck {
  readonly name: string;
  /** True when `npm test` runs its twentieth from here; the others run there as tests and as faults. */
  readonly inShort: boolean;
  /** `times`: how many twentieths of the full count. */
  run(times: number, seed: number): Promise<Outcome> | Outcome;
}

/** All checks of `npm run long`, each with its full count at twenty times. */
export const allLongChecks: readonly LongCheck[] = [
  // First, since it takes longest while two run at a time.
  { name: 'typing', inShort: true, run: (times, seed) => typingLoss(10 * times, seed) },
  { name: 'replay', inShort: true, run: replayRegisters },
  // 20 kinds of tampering, 8 random places each.
  fromTests('tampering', ['tests/db/tampering.test.ts'], (times) => 20 * 8 * times),
  // 10,000 variants of tampering with the log on 1,000 logs, half of them by somebody who holds its key.
  { name: 'log-tampering', inShort: true, run: logTampering },
  // 500 damages of the accounts, their copy, the recovery file and what stands beside them.
  { name: 'key-files', inShort: true, run: keyFileDamage },
  // 2,000 sequences in which the roles of a colleague change between his calls.
  { name: 'role-changes', inShort: true, run: roleChanges },
  // Backup, restore and verify by the command line: 100,000 reports with 1,000 MB of files.
  { name: 'restore', inShort: true, run: restoreOnCleanFolder },
  // 500 hostile inputs of each call.
  fromTests('fuzz', ['tests/flow/bad-input.test.ts'], (times) => contractCalls.length * 25 * times),
  fromTests('terms', ['tests/shared/terms/day-by-day.test.ts'], (times) => 5000 * times),
  // The fault of each rule in the table of tests/shared/procedure, against the test of that rule.
  { name: 'rule-mutants', inShort: true, run: ruleMutants },
  fromTests('editing-together', ['tests/flow/editing-together.test.ts'], (times) => 20 * 3 * times),
  // Series of 624 weeks; registers of ten years, six of each of three kinds and twenty with shuffled dates.
  fromTests('signals-weekly', ['tests/shared/signals/weekly-detection.test.ts'], (times) => 105 * times),
  fromTests('signals-daily', ['tests/shared/signals/daily-detection.test.ts'], (times) => Math.round(1.9 * times)),
  // 200 who call again and 300 who are new, each in a register of 500.
  fromTests('matching', ['tests/main/recognise.test.ts'], (times) => 500 * times),
  fromTests('public-register', ['tests/flow/public-register.test.ts'], () => 38_053),
  // 2,000 tables and 200 series of releases.
  { name: 'protection', inShort: true, run: attackProtection },
  // 300 rows of reports in both formats of sheets, read back by LibreOffice.
  { name: 'libre-office', inShort: false, run: readByAnotherOffice },
  // 2,000 tables that somebody made to break their reader.
  { name: 'sheets', inShort: true, run: hostileSheets },
  fromTests('naughty-strings', ['tests/flow/naughty-strings.test.ts'], (times) =>
    Math.ceil((naughtyStrings.length * times) / 20),
  ),
  // The twenty worked cases on the screens, with their letters; in `npm test` five by seed.
  { name: 'worked-cases', inShort: false, run: workedCases },
  fromFaults(killLoop, 30),
  fromFaults(powerCut, 30),
  // 100 kills while files are attached and taken away, half of them at the moments of rename and commit; 4 in `npm run faults`.
  { ...fromFaults(fileKills, 5), name: 'file-kills' },
  // 50 kills of a table of 100,000 rows; in `npm test` 3 of a table of 5,000.
  { ...fromFaults(importKills, 2.5), name: 'import-kills' },
  // One kill while the key of a register of a gigabyte is renewed; fifty of 100 MB are in `npm run faults -- --long`.
  { ...fromFaults(largeRotationKills, 0.05), name: 'large-rotation' },
];

/** Practice registers of other seeds: every history replays to its row, everything verifies. Counts reports. */
async function replayRegisters(times: number, seed: number): Promise<Outcome> {
  let count = 0;
  let failed = 0;
  for (let made = 0; made < times; made += 1) {
    const temporary = temporaryFolder();
    const folder = join(temporary.path, 'register');
    const clock = stillClock();
    const practice = granted(
      await makePractice({ folder, clock, kdf: quickKdf, reports: 600, years: 3, seed: `${seed}-${made}` }),
    );
    const host = createHost({ folder, program: 'long', clock, kdf: quickKdf });
    const account = practice.accounts[0];
    if (account) granted(await clientOf(createDoor(host), newSession(host)).entry.signIn(account));
    if (!host.register) throw new Error('The register did not open');
    count += everyCase(host.register.reader).length;
    if (!(await verifyAll(host.register)).sound) failed += 1;
    closeRegister(host);
    temporary.remove();
  }
  return { count, failed };
}

const Report = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), success: z.boolean() });

/** Runs tests with more runs than they have in `npm test`. */
function fromTests(name: string, files: readonly string[], countAt: (times: number) => number): LongCheck {
  const project = fileURLToPath(new URL('../..', import.meta.url));
  const run = (times: number, seed: number): Outcome => {
    const folder = mkdtempSync(join(tmpdir(), 'meldpunt-long-'));
    const output = join(folder, 'report.json');
    const words = [
      'run',
      '--config',
      'build/vitest.config.ts',
      '--testTimeout=3600000',
      '--reporter=json',
      `--outputFile=${output}`,
      ...files,
    ];
    const env = { ...process.env, MELDPUNT_TIMES: String(times), MELDPUNT_SEED: String(seed) };
    spawnSync(process.execPath, [join(project, 'node_modules/vitest/vitest.mjs'), ...words], {
      cwd: project,
      env,
      stdio: ['ignore', 2, 2],
    });
    const report = Report.parse(JSON.parse(readFileSync(output, 'utf8')));
    rmSync(folder, { recursive: true });
    const failed = report.success ? report.numFailedTests : Math.max(1, report.numFailedTests);
    return { count: report.numPassedTests > 0 ? countAt(times) : 0, failed };
  };
  return { name, inShort: false, run };
}

const Journeys = z.object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) });

/** Plays worked cases in a real browser. Counts cases. */
function workedCases(times: number, seed: number): Outcome {
  const project = fileURLToPath(new URL('../..', import.meta.url));
  const words = ['test', '--config=build/playwright.config.ts', '--reporter=json', 'tests/app/worked-cases.spec.ts'];
  const env = { ...process.env, MELDPUNT_TIMES: String(times), MELDPUNT_SEED: String(seed) };
  const cli = join(project, 'node_modules/@playwright/test/cli.js');
  const played = spawnSync(process.execPath, [cli, ...words], {
    cwd: project,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 2],
    maxBuffer: 1 << 28,
  });
  const { expected, unexpected, flaky } = Journeys.parse(JSON.parse(played.stdout)).stats;
  return { count: expected + unexpected + flaky, failed: unexpected + flaky };
}

function fromFaults(layer: Layer, rounds: number): LongCheck {
  const run = async (times: number, seed: number): Promise<Outcome> => {
    if (layer.absent()) return { count: 0, failed: 1 };
    const { fired, lost, half, silent, corrupt } = await layer.run(rounds * times, seed);
    return { count: fired, failed: lost + half + silent + corrupt };
  };
  return { name: `faults-${layer.name}`, inShort: false, run };
}
