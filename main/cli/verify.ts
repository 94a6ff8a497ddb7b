import { verifyHistories } from '../../db/events.ts';
import { verifyLog } from '../../db/log.ts';
import { verifyRegister } from '../../db/verify.ts';
import { ok } from '../../shared/result.ts';
import { rowsThatDiffer } from '../verify-rows.ts';
import { type Command, refuse } from './command.ts';
import { readRegisterCall, withSignedIn } from './register-call.ts';

/** `verify DIR`: checks pages, histories against rows, the chains and the search index; ends with 1 when one is wrong. */
export const verify: Command = async (args, terminal) => {
  const call = readRegisterCall(args, terminal, { options: {}, words: [0, 0] });
  if (!call.ok) return refuse(terminal, call.failure);
  return withSignedIn(call.value, terminal, async ({ host }) => {
    const register = host.register;
    if (!register) return 1;
    const log = verifyLog(register.reader);
    const checks = await register.write((writer) => ok(verifyRegister(writer)));
    const pages = checks.ok ? checks.value : { pages: 'unreadable', search: 'unreadable' };
    const histories = verifyHistories(register.reader);
    const rows = rowsThatDiffer(register.reader);
    const sound =
      pages.pages === 'ok' &&
      pages.search === 'ok' &&
      histories === null &&
      rows.length === 0 &&
      log.firstBroken === null;
    terminal.print(
      `${JSON.stringify({ sound, ...pages, histories: histories ?? 'ok', rows: rows.length === 0 ? 'ok' : rows, log })}\n`,
    );
    return sound ? 0 : 1;
  });
};
