import { verifyAll } from '../verify-register.ts';
import { type Command, refuse } from './command.ts';
import { readRegisterCall, withSignedIn } from './register-call.ts';

/** `verify DIR`: checks pages, histories against rows, the chains and the search index; ends with 1 when one is wrong. */
export const verify: Command = async (args, terminal) => {
  const call = readRegisterCall(args, terminal, { options: {}, words: [0, 0] });
  if (!call.ok) return refuse(terminal, call.failure);
  return withSignedIn(call.value, terminal, async ({ host }) => {
    if (!host.register) return 1;
    const verdict = await verifyAll(host.register);
    terminal.print(`${JSON.stringify(verdict)}\n`);
    return verdict.sound ? 0 : 1;
  });
};
