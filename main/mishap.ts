import { randomInt } from 'node:crypto';

/**
 * Notes a bug under a reference that a person can read out. Only what kind of error and where in the code: messages may
 * hold what a person typed, so they stay out.
 */
export function report(error: unknown): string {
  const reference = `K${randomInt(10)}-${String(randomInt(1000)).padStart(3, '0')}`;
  const mishap = { reference, ...kindAndPlace(error) };
  last.push(mishap);
  if (last.length > mostKept) last.shift();
  process.stderr.write(`${JSON.stringify(mishap)}\n`);
  return reference;
}

interface Mishap {
  readonly reference: string;
  readonly kind: string;
  readonly places: readonly string[];
}

const last: Mishap[] = [];
const mostKept = 100;

/** The last bugs since the program was started, as they were noted. */
export function lastMishaps(): readonly { reference: string; kind: string; places: string[] }[] {
  return last.map(({ places, ...mishap }) => ({ ...mishap, places: [...places] }));
}

/** Notes that something from outside was refused while no register was open to log it in: what kind, and not a word of it. */
export function noteRefusal(kind: 'link.refused'): void {
  process.stderr.write(`${JSON.stringify({ kind })}\n`);
}

function kindAndPlace(error: unknown): Omit<Mishap, 'reference'> {
  if (!(error instanceof Error)) return { kind: typeof error, places: [] };
  const places = (error.stack ?? '')
    .split('\n')
    .flatMap((line) => line.match(/([\w.-]+\.m?[jt]sx?:\d+:\d+)/)?.[1] ?? []);
  // A name that is none of a kind of error may be anything.
  const kind = /^[A-Z][A-Za-z]{0,40}Error$/.test(error.name) ? error.name : 'Error';
  return { kind, places: places.slice(0, 8) };
}
