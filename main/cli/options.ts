import type { Problem } from './command.ts';
import { problem } from './problem.ts';

/** The options a command knows: `value` is followed by a value, `flag` stands alone. */
export type OptionTable = Readonly<Record<string, 'value' | 'flag'>>;

/** What was typed after a command. */
export interface ReadOptions {
  /** Values by option name; a flag that was given holds ''. */
  readonly values: ReadonlyMap<string, string>;
  /** The words that are no option, in order. */
  readonly words: readonly string[];
  readonly problems: readonly Problem[];
  /**
   * False when an option was not known. Then it is not known either whether the word behind it is its value, so that
   * counting the words would only guess.
   */
  readonly wordsAreSure: boolean;
}

/**
 * Reads `--name value`, `--name=value` and flags in any order. A value that starts with `-` is taken only behind `=`.
 * Unknown options, options given twice and options without value are problems at `/<option>`.
 * node:util's parseArgs stops at the first problem and cannot say which option it was; this names them all.
 */
export function readOptions(args: readonly string[], known: OptionTable): ReadOptions {
  const values = new Map<string, string>();
  const words: string[] = [];
  const problems: Problem[] = [];
  let wordsAreSure = true;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (!arg.startsWith('-') || arg === '-' || arg === '--') {
      words.push(arg);
      continue;
    }
    const { name, inline } = split(arg);
    const kind = Object.hasOwn(known, name) && arg.startsWith('--') ? known[name] : undefined;
    const value = kind === 'value' && inline === undefined ? args[at + 1] : inline;
    if (kind === 'value' && inline === undefined && isTaken(value)) at += 1;
    if (kind === undefined) wordsAreSure = false;
    const wrong = problemOf(kind, value, inline, values.has(name));
    if (wrong) problems.push(problem(wrong, `/${escaped(name)}`));
    else values.set(name, value ?? '');
  }
  return { values, words, problems, wordsAreSure };
}

function split(arg: string): { name: string; inline: string | undefined } {
  const equals = arg.indexOf('=');
  const end = equals === -1 ? arg.length : equals;
  return { name: arg.slice(0, end).replace(/^--?/, ''), inline: equals === -1 ? undefined : arg.slice(equals + 1) };
}

/** The next word belongs to the option unless it is an option itself; `-2` is a value, though one that is refused. */
function isTaken(next: string | undefined): boolean {
  return next !== undefined && !next.startsWith('--');
}

function problemOf(
  kind: 'value' | 'flag' | undefined,
  value: string | undefined,
  inline: string | undefined,
  twice: boolean,
) {
  if (kind === undefined) return 'unknown-option';
  if (twice) return 'option-twice';
  if (kind === 'flag') return inline === undefined ? null : 'option-takes-no-value';
  if (value === undefined || value === '') return 'option-without-value';
  return inline === undefined && value.startsWith('-') ? 'option-without-value' : null;
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
