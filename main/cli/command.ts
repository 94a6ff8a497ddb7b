import { resolve } from 'node:path';

/** A problem of the input, printed as one JSON line on standard error; `path` is a JSON Pointer. */
export interface Problem {
  readonly error: string;
  readonly message: string;
  readonly path: string;
}

/** What a command may touch of the terminal: tests give their own. */
export interface Terminal {
  /** The folder where the command was typed: relative paths are taken from there. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Standard output: the result and nothing else. */
  print(text: string): void;
  /** Standard error: one line. */
  complain(line: string): void;
  /** All of standard input, as text. */
  readInput(): Promise<string>;
}

/** Exit codes of every command: done; ran and the answer is no; bad input. */
export type ExitCode = 0 | 1 | 2;

/** One command of the command line; `args` are the words after its name. */
export type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

/** Prints each problem on its own line of standard error and answers "bad input". */
export function refuse(terminal: Terminal, problems: readonly Problem[]): 2 {
  for (const problem of problems) terminal.complain(JSON.stringify(problem));
  return 2;
}

/** An absolute path, from the folder where the command was typed. */
export function pathFrom(terminal: Terminal, path: string): string {
  return resolve(terminal.folder, path);
}
