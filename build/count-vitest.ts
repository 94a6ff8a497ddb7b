import { z } from 'zod';
import { type Counts, failure, noCounts } from './counts.ts';

const Report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()).nullish() }),
      ),
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
  const failed = files.filter(({ status }) => status === 'failed').flatMap(failedIn);
  const whole = files.filter(({ status }) => status !== 'failed');
  return { passed, failed, skipped: whole.flatMap(notRun).map(({ fullName }) => fullName) };
}

/**
 * In a file that failed, what did not run was kept from running (its preparation broke), so it failed too; a file that does
 * not even load has no tests to count, and is one.
 */
function failedIn(file: File): readonly string[] {
  const failed = file.assertionResults.filter(({ status }) => status === 'failed');
  const found = failed.length > 0 ? failed : notRun(file);
  if (found.length === 0) return [failure(file.name, file.message)];
  return found.map(({ fullName, failureMessages }) =>
    failure(`${file.name}: ${fullName}`, failureMessages?.join('\n') || file.message),
  );
}

function notRun({ assertionResults }: File) {
  return assertionResults.filter(({ status }) => status !== 'passed' && status !== 'failed');
}
