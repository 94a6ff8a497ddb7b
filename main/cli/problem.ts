import { type CommandLineProblem, commandLineWords } from '../../shared/text/command-line.ts';
import { sentence, type Values } from '../../shared/text/text.ts';
import type { Problem } from './command.ts';

/** A problem of a call or a file, with its sentence; `path` as in `Problem`. */
export function problem(error: CommandLineProblem, path: string, values: Values = {}): Problem {
  return { error, message: sentence(commandLineWords[`command-line.${error}`], 'nl', values), path };
}
