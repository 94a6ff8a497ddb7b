import { ORPCError } from '@orpc/client';
import { z } from 'zod';
import { failureSentence } from '../../shared/text/failure-sentence.ts';
import type { Problem } from './command.ts';

/** What the RPC library says of a call that the contract does not take. */
const Refusal = z.object({
  issues: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])).default([]) })),
});

/** A problem for each place of what was asked that the contract does not take; null when the error is another one. */
export function badInputOf(error: unknown): readonly Problem[] | null {
  if (!(error instanceof ORPCError) || error.code !== 'BAD_REQUEST') return null;
  const { data } = Refusal.safeParse(error.data);
  return data ? badInput(data.issues.map(({ path }) => pointer(path))) : null;
}

/** A problem for each of these places, given as JSON Pointers. */
export function badInput(paths: readonly string[]): readonly Problem[] {
  return paths.map((path) => {
    const message = failureSentence({ code: 'bad-input', problems: [{ path, message: '' }] }, 'nl');
    return { error: 'bad-input', message, path };
  });
}

/** The place of a member as a JSON Pointer (RFC 6901); empty: the whole. */
export function pointer(path: readonly PropertyKey[]): string {
  return path.map((name) => `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
