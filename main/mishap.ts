import { randomInt } from 'node:crypto';

/**
 * Notes a bug under a reference that a person can read out. Only what kind of error and where in the code: messages may
 * hold what a person typed, so they stay out.
 */
export function report(error: unknown): string {
  const reference = `K${randomInt(10)}-${String(randomInt(1000)).padStart(3, '0')}`;
  process.stderr.write(`${JSON.stringify({ reference, ...kindAndPlace(error) })}\n`);
  return reference;
}

/** Notes that something from outside was refused while no register was open to log it in: what kind, and not a word of it. */
export function noteRefusal(kind: 'link.refused'): void {
  process.stderr.write(`${JSON.stringify({ kind })}\n`);
}

function kindAndPlace(error: unknown): { readonly kind: string; readonly places: readonly string[] } {
  if (!(error instanceof Error)) return { kind: typeof error, places: [] };
  const places = (error.stack ?? '')
    .split('\n')
    .flatMap((line) => line.match(/([\w.-]+\.m?[jt]sx?:\d+:\d+)/)?.[1] ?? []);
  return { kind: error.name, places: places.slice(0, 8) };
}
