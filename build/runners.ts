import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { allChecks } from './checks.ts';
import { project } from './project.ts';
import { runChecks } from './run-checks.ts';
import { runWithin } from './run-within.ts';

/** What a runner found. `skipped` holds the name of each, with its reason. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
}

export interface Runner {
  readonly name: string;
  /** `until`: the moment, on the clock that only goes forward, by which it must have ended. */
  run(until: number): Promise<Counts>;
}

/** All that `npm test` runs, in order. */
export const runners: readonly Runner[] = [
  { name: 'checks', run: runAllChecks },
  { name: 'tests', run: runVitest },
  { name: 'journeys', run: runPlaywright },
  ...lineRunner('faults', 'build/faults.mjs'),
  ...lineRunner('long', 'build/long.mjs'),
];

async function runAllChecks(): Promise<Counts> {
  const outcomes = await runChecks(allChecks);
  const failed = outcomes.filter(({ problems }) => problems !== '').length;
  return { passed: outcomes.length - failed, failed, skipped: [] };
}

const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
});

async function runVitest(until: number): Promise<Counts> {
  const report = join(project, 'test-results/vitest.json');
  const args = [
    'run',
    '--config',
    'build/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ];
  const code = await runWithin(['vitest/vitest.mjs', ...args], { until });
  const read = VitestReport.safeParse(readReport(report));
  if (!read.success) return noCounts;
  const { numPassedTests, numFailedTests, testResults } = read.data;
  // A file that does not even load has no tests to count.
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  const results = testResults.flatMap((file) => file.assertionResults);
  const skipped = results
    .filter(({ status }) => !['passed', 'failed'].includes(status))
    .map(({ fullName }) => fullName);
  return honest(code, { passed: numPassedTests, failed: numFailedTests + unloaded.length, skipped });
}

const PlaywrightSpec = z.object({
  title: z.string(),
  tests: z.array(
    z.object({ status: z.string(), annotations: z.array(z.object({ description: z.string().optional() })) }),
  ),
});
const PlaywrightSuite = z.object({
  specs: z.array(PlaywrightSpec),
  get suites() {
    return z.array(PlaywrightSuite).optional();
  },
});
const PlaywrightReport = z.object({
  suites: z.array(PlaywrightSuite),
  errors: z.array(z.unknown()),
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

async function runPlaywright(until: number): Promise<Counts> {
  const report = join(project, 'test-results/playwright.json');
  const args = ['test', '--config', 'build/playwright.config.ts', '--reporter=list,json'];
  const code = await runWithin(['@playwright/test/cli.js', ...args], {
    until,
    environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  const read = PlaywrightReport.safeParse(readReport(report));
  if (!read.success) return noCounts;
  const { stats, errors, suites } = read.data;
  const skipped = suites.flatMap(specsIn).filter(({ tests }) => tests.some(({ status }) => status === 'skipped'));
  const named = skipped.map(({ title, tests }) =>
    [title, ...tests.flatMap(({ annotations }) => annotations.map(({ description }) => description ?? ''))].join(': '),
  );
  // What passes only at the second try has failed.
  return honest(code, {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: named,
  });
}

function specsIn(suite: z.infer<typeof PlaywrightSuite>): readonly z.infer<typeof PlaywrightSpec>[] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsIn)];
}

/** What may not happen, in the lines of the fault runner and the long runner. */
const Line = z
  .object({ failed: z.number(), lost: z.number(), half: z.number(), silent: z.number(), corrupt: z.number() })
  .partial();

/** A runner that prints one JSON line for each thing it checked; absent until its script is. */
function lineRunner(name: string, script: string): readonly Runner[] {
  if (!existsSync(join(project, script))) return [];
  const run = async (until: number): Promise<Counts> => {
    const lines: string[] = [];
    const code = await runWithin([`../${script}`, '--short'], { until, onLine: (line) => lines.push(line) });
    const read = lines.filter((line) => line.startsWith('{')).map((line) => Line.parse(JSON.parse(line)));
    const failed = read.filter((line) => Object.values(line).some((count = 0) => count > 0)).length;
    return honest(code, { passed: read.length - failed, failed, skipped: [] });
  };
  return [{ name, run }];
}

/** A runner that ended badly has failed at something, whatever it counted. */
function honest(code: number, counts: Counts): Counts {
  const silent = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}

const noCounts: Counts = { passed: 0, failed: 1, skipped: [] };

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
