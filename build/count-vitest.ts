import { z } from 'zod';
import { type Counts, noCounts } from './counts.ts';

const Report = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
});
type File = z.infer<typeof Report>['testResults'][number];

/** The counts in a report of vitest's JSON reporter. */
export function countVitest(report: unknown): Counts {
  const read = Report.safeParse(report);
  if (!read.success) return noCounts;
  const files = read.data.testResults;
  const passed = files.flatMap((file) => file.assertionResults).filter(({ status }) => status === 'passed').length;
  const failed = files.map(failedIn).reduce((sum, count) => sum + count, 0);
  const whole = files.filter(({ status }) => status !== 'failed');
  return { passed, failed, skipped: whole.flatMap(notRun).map(({ fullName }) => fullName) };
}

/**
 * In a file that failed, what did not run was kept from running (its preparation broke), so it failed too; a file that does
 * not even load has no tests to count, and is one.
 */
function failedIn(file: File): number {
  if (file.status !== 'failed') return 0;
  const failed = file.assertionResults.filter(({ status }) => status === 'failed').length;
  return Math.max(1, failed + (failed === 0 ? notRun(file).length : 0));
}

function notRun({ assertionResults }: File) {
  return assertionResults.filter(({ status }) => status !== 'passed' && status !== 'failed');
}
