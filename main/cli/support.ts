import type { Command } from './command.ts';
import { refuse } from './command.ts';
import { printAnswer, readRegisterCall, withSignedIn } from './register-call.ts';

/** `support DIR`: what whoever helps with a failure needs of a register, without anything of a person. */
export const support: Command = async (args, terminal) => {
  const call = readRegisterCall(args, terminal, { options: {}, words: [0, 0] });
  if (!call.ok) return refuse(terminal, call.failure);
  return withSignedIn(call.value, terminal, async ({ client }) =>
    printAnswer(terminal, await client.machine.supportFile({})),
  );
};
