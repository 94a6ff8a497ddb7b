import { type SignalsProblem, signalsCommandLineWords } from '../../shared/text/signals-command-line.ts';
import { sentence, type Values } from '../../shared/text/text.ts';
import type { Problem } from './command.ts';

/** A problem of a signal command, with its sentence; `path` as in `Problem`. */
export function signalsProblem(error: SignalsProblem, path: string, values: Values = {}): Problem {
  return { error, message: sentence(signalsCommandLineWords[`signals.${error}`], 'nl', values), path };
}
