import { ORPCError } from '@orpc/client';
import { z } from 'zod';
import type { Failure } from '../shared/failure.ts';

const Malformed = z.object({
  issues: z.array(z.object({ path: z.array(z.unknown()).optional(), message: z.string() })),
});

/** What it means that a call did not come to an answer: it was malformed, the host had a bug, or nobody is there. */
export function callFailure(error: unknown): Failure {
  if (!(error instanceof ORPCError)) return { code: 'no-connection' };
  // The browser host answers whoever has no session as it answers all strangers.
  if (error.status === 404) return { code: 'not-signed-in' };
  if (error.status !== 400 && error.status !== 413) return { code: 'unexpected', reference: `H${error.status}` };
  const malformed = Malformed.safeParse(error.data);
  const issues = malformed.success ? malformed.data.issues : [];
  return {
    code: 'bad-input',
    problems: issues.map(({ path = [], message }) => ({ path: `/${path.map(String).join('/')}`, message })),
  };
}
