import { text as readAll } from 'node:stream/consumers';
import { type Command, refuse, type Terminal } from './command.ts';
import { writeAll } from './write-all.ts';

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  audit: async () => (await import('./audit.ts')).audit,
  signals: async () => (await import('./signals.ts')).signals,
  evaluate: async () => (await import('./evaluate.ts')).evaluate,
  demo: async () => (await import('./demo.ts')).demo,
  find: async () => (await import('./find.ts')).find,
  import: async () => (await import('./import.ts')).importTables,
  backup: async () => (await import('./backup.ts')).backup,
  init: async () => (await import('./init.ts')).init,
  restore: async () => (await import('./restore.ts')).restore,
  verify: async () => (await import('./verify.ts')).verify,
  procedure: async () => (await import('./procedure.ts')).procedure,
  support: async () => (await import('./support.ts')).support,
  serve: async () => (await import('./serve.ts')).serve,
  terms: async () => (await import('./terms.ts')).terms,
};

/** Runs one command of the command line. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '', ...args] = words;
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    const { problem } = await import('./problem.ts');
    return refuse(terminal, [problem('unknown-command', '', { known: Object.keys(commands).sort().join(', ') })]);
  }
  const command = await load();
  return command(args, terminal);
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    folder: process.env.INIT_CWD ?? process.cwd(),
    environment: process.env,
    print: (text) => writeAll(1, text),
    complain: (line) => writeAll(2, `${line}\n`),
    readInput: () => readAll(process.stdin),
  };
}
