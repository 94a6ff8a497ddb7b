import type { Terminal } from '../../../main/cli/command.ts';
import { run } from '../../../main/cli/main.ts';

export interface Captured {
  readonly code: number;
  readonly output: string;
  /** The lines of standard error. */
  readonly complaints: readonly string[];
}

/** What stands ready for a command: the password in its environment, and what is typed into it. */
interface Given {
  readonly password?: string | undefined;
  readonly input?: string;
}

/** Runs a command in this process, with a terminal that keeps what is printed. */
export async function runCaptured(
  words: readonly string[],
  folder: string,
  { password, input = '' }: Given = {},
): Promise<Captured> {
  let output = '';
  const complaints: string[] = [];
  const terminal: Terminal = {
    folder,
    environment: { MELDPUNT_PASSWORD: password },
    print: (text) => {
      output += text;
    },
    complain: (line) => void complaints.push(line),
    readInput: async () => input,
  };
  const code = await run(words, terminal);
  return { code, output, complaints };
}

/** The paths of the problems, each once, in order of the alphabet. */
export function pathsOf({ complaints }: Captured): readonly string[] {
  return [...new Set(complaints.map(pathOf))].sort();
}

function pathOf(line: string): string {
  const problem: unknown = JSON.parse(line);
  const fits = typeof problem === 'object' && problem !== null && 'path' in problem && 'error' in problem;
  if (!fits || typeof problem.path !== 'string' || !('message' in problem)) throw new Error(`Not a problem: ${line}`);
  return problem.path;
}
