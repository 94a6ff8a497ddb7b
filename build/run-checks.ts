import { allChecks, type Check } from './checks.ts';
import { mapAtOnce } from './map-at-once.ts';

export interface Outcome {
  readonly name: string;
  /** What is wrong, in the words of the tool; empty when the check holds. */
  readonly problems: string;
}

/** Runs the checks, two at a time, and prints one line for each. */
export function runChecks(checks: readonly Check[]): Promise<readonly Outcome[]> {
  return mapAtOnce(checks, 2, async ({ name, run }) => {
    const started = performance.now();
    const problems = await run();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${problems === '' ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)\n${indented(problems)}`);
    return { name, problems };
  });
}

function indented(text: string): string {
  return text === '' ? '' : `${text.trimEnd().replace(/^/gm, '     ')}\n`;
}

if (import.meta.main) {
  const asked = process.argv.slice(2);
  const chosen =
    asked.length === 0 ? allChecks : allChecks.filter(({ name }) => asked.some((word) => name.startsWith(word)));
  const outcomes = await runChecks(chosen);
  const failed = outcomes.filter(({ problems }) => problems !== '').length;
  process.stdout.write(`${outcomes.length - failed} checks hold, ${failed} do not\n`);
  process.exitCode = failed === 0 && outcomes.length > 0 ? 0 : 1;
}
