import { type Command, refuse } from './command.ts';
import { signalsRegister } from './signals-register.ts';
import { signalsSeries } from './signals-series.ts';
import { unknownSubcommand } from './subcommand.ts';

const subcommands: Readonly<Record<string, Command>> = { series: signalsSeries, register: signalsRegister };

/** `signals series …` and `signals register …`: a method over weekly series, or the detector over a register of counts. */
export const signals: Command = async ([name = '', ...args], terminal) => {
  const command = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
  return command ? command(args, terminal) : refuse(terminal, [unknownSubcommand(Object.keys(subcommands))]);
};
