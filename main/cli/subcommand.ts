import type { Problem } from './command.ts';
import { problem } from './problem.ts';

/** The problem of a command whose second word is none of those it knows. */
export function unknownSubcommand(known: readonly string[]): Problem {
  return problem('unknown-subcommand', '', { known: known.join(', ') });
}
