import { z } from 'zod';
import { type Counts, failure, noCounts } from './counts.ts';

const Journey = z.object({
  title: z.string(),
  tests: z.array(
    z.object({
      status: z.string(),
      results: z.array(z.object({ errors: z.array(z.object({ message: z.string().optional() })) })),
      annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })),
    }),
  ),
});
type Journey = z.infer<typeof Journey>;

const Suite = z.object({
  specs: z.array(Journey),
  get suites() {
    return z.array(Suite).optional();
  },
});

const Report = z.object({ suites: z.array(Suite), errors: z.array(z.object({ message: z.string().optional() })) });

/** The counts in a report of Playwright's JSON reporter. What passes only at a second try, or was never come to, has failed. */
export function countPlaywright(report: unknown): Counts {
  const read = Report.safeParse(report);
  if (!read.success) return noCounts;
  const journeys = read.data.suites.flatMap(journeysIn);
  const left = journeys.filter(isLeftOut);
  const passed = journeys.filter(({ tests }) => tests.every(({ status }) => status === 'expected'));
  const wrong = journeys.filter((journey) => !passed.includes(journey) && !left.includes(journey));
  const failed = [...wrong.map(howItFailed), ...read.data.errors.map(({ message }) => failure('Playwright', message))];
  return { passed: passed.length, failed, skipped: left.map(nameWithReason) };
}

function journeysIn(suite: z.infer<typeof Suite>): readonly Journey[] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(journeysIn)];
}

/** Left out on purpose: then it carries the mark of that. A journey that was not come to is "skipped" without one. */
function isLeftOut({ tests }: Journey): boolean {
  const onPurpose = ({ annotations }: Journey['tests'][number]) =>
    annotations.some(({ type }) => type === 'skip' || type === 'fixme');
  return tests.some((test) => test.status === 'skipped' && onPurpose(test));
}

function howItFailed({ title, tests }: Journey): string {
  const messages = tests.flatMap(({ results }) =>
    results.flatMap(({ errors }) => errors.flatMap(({ message }) => message ?? [])),
  );
  return failure(title, messages.join('\n'));
}

function nameWithReason({ title, tests }: Journey): string {
  const reasons = tests.flatMap(({ annotations }) => annotations.flatMap(({ description }) => description ?? []));
  return [title, ...reasons].join(': ');
}
