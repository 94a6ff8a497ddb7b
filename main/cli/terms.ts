import { type Command, refuse } from './command.ts';
import { unknownSubcommand } from './subcommand.ts';
import { termsBatch } from './terms-batch.ts';
import { termsLastDay } from './terms-last-day.ts';

const subcommands: Readonly<Record<string, Command>> = { 'last-day': termsLastDay, batch: termsBatch };

/** `terms last-day …` and `terms batch FILE.csv`: the last day of one statutory term, or of many. */
export const terms: Command = async ([name = '', ...args], terminal) => {
  const command = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
  return command ? command(args, terminal) : refuse(terminal, [unknownSubcommand(Object.keys(subcommands))]);
};
