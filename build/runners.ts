import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allChecks } from './checks.ts';
import { countLines } from './count-lines.ts';
import { countPlaywright } from './count-playwright.ts';
import { countVitest } from './count-vitest.ts';
import { type Counts, failure, honest } from './counts.ts';
import { project } from './project.ts';
import { runChecks } from './run-checks.ts';
import { runWithin } from './run-within.ts';

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
  ...lineRunner('faults', 'tests/faults/run-faults.ts', ['--short']),
  ...lineRunner('long', 'tests/long/run-long.ts', ['--short']),
];

async function runAllChecks(): Promise<Counts> {
  const outcomes = await runChecks(allChecks);
  const failed = outcomes.filter(({ problems }) => problems !== '');
  return {
    passed: outcomes.length - failed.length,
    failed: failed.map(({ name, problems }) => failure(name, problems)),
    skipped: [],
  };
}

async function runVitest(until: number): Promise<Counts> {
  const report = join(project, 'test-results/vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const command = ['vitest/vitest.mjs', 'run', '--config', 'build/vitest.config.ts', ...reporters];
  const code = await runWithin(command, { until });
  return honest(code, countVitest(readReport(report)));
}

async function runPlaywright(until: number): Promise<Counts> {
  const report = join(project, 'test-results/playwright.json');
  const command = ['@playwright/test/cli.js', 'test', '--config', 'build/playwright.config.ts', '--reporter=list,json'];
  const code = await runWithin(command, { until, environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: report } });
  return honest(code, countPlaywright(readReport(report)));
}

/** A runner that prints one JSON line for each thing it checked; `args` ask for its short form. Absent until its script is there. */
function lineRunner(name: string, script: string, args: readonly string[]): readonly Runner[] {
  if (!existsSync(join(project, script))) return [];
  const run = async (until: number): Promise<Counts> => {
    const lines: string[] = [];
    const code = await runWithin([`../${script}`, ...args], { until, onLine: (line) => lines.push(line) });
    return honest(code, countLines(lines));
  };
  return [{ name, run }];
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
