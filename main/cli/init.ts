import { FirstAccount } from '../../shared/contract/entry.ts';
import { Name } from '../../shared/typed-text.ts';
import { systemClock } from '../clock.ts';
import { calibratedKdf } from '../keys/calibrate.ts';
import { strongKdf } from '../keys/slot.ts';
import { makeRegister } from '../make-register.ts';
import { badInput, pointer } from './bad-input.ts';
import { type Command, refuse } from './command.ts';
import { problem } from './problem.ts';
import { passwordOf, printAnswer, readRegisterCall } from './register-call.ts';

/** What the screen asks for a first account too; the office may get its name later. */
const Asked = FirstAccount.extend({ office: Name.optional() });

/** `init DIR --user NAME --name TEXT [--office TEXT]`: an empty register with its first account. */
export const init: Command = async (args, terminal) => {
  const call = readRegisterCall(args, terminal, { options: { name: 'value', office: 'value' }, words: [0, 0] });
  if (!call.ok) return refuse(terminal, call.failure);
  const { folder, values, today } = call.value;
  const user = values.get('user');
  const name = values.get('name');
  const missing = [user === undefined ? ['/user'] : [], name === undefined ? ['/name'] : []].flat();
  if (user === undefined || name === undefined)
    return refuse(
      terminal,
      missing.map((path) => problem('option-missing', path)),
    );
  const password = await passwordOf(call.value, terminal);
  if (password === null) return refuse(terminal, [problem('password-missing', '')]);
  const office = values.get('office');
  const asked = Asked.safeParse({ user, name, password, office });
  if (!asked.success) return refuse(terminal, badInput(asked.error.issues.map(({ path }) => pointer(path))));
  const made = await makeRegister({
    folder,
    clock: systemClock(today),
    kdf: await calibratedKdf(strongKdf),
    office: office ?? '',
    practice: false,
    accounts: [{ user, name, password, roles: ['back-office', 'administrator'] }],
  });
  return printAnswer(
    terminal,
    made.ok ? { ok: true, value: { register: folder, recoveryKey: made.value.recoveryKey } } : made,
  );
};
