import { type Day, day, daysBetween } from '../../shared/dates.ts';
import { systemClock } from '../clock.ts';
import { strongKdf } from '../keys/slot.ts';
import { makePractice } from '../practice/make-practice.ts';
import { type Command, type Problem, refuse } from './command.ts';
import { problem } from './problem.ts';
import { printAnswer, readRegisterCall } from './register-call.ts';

/** `demo DIR --reports N --years Y --seed S --today DAY`: a register of invented reports, one account per role. */
export const demo: Command = async (args, terminal) => {
  const options = { reports: 'value', years: 'value', seed: 'value' } as const;
  const call = readRegisterCall(args, terminal, { options, words: [0, 0] });
  if (!call.ok) return refuse(terminal, call.failure);
  const { folder, values, today } = call.value;
  const reports = Number(values.get('reports') ?? '5000');
  const years = Number(values.get('years') ?? '5');
  const problems: Problem[] = [];
  if (!Number.isInteger(reports) || reports < 1 || reports > 10_000_000)
    problems.push(problem('not-a-whole-number', '/reports'));
  if (!Number.isInteger(years) || years < 1 || years > 50) problems.push(problem('not-a-whole-number', '/years'));
  const clock = systemClock(today);
  if (!fitsCalendar(clock.today(), years)) problems.push(problem('demo-outside-calendar', '/today'));
  if (problems.length > 0) return refuse(terminal, problems);
  const made = await makePractice({
    folder,
    clock,
    kdf: strongKdf,
    reports,
    years,
    seed: values.get('seed') ?? '1',
  });
  if (!made.ok) return printAnswer(terminal, made);
  const { accounts, recoveryKey, spikes } = made.value;
  return printAnswer(terminal, { ok: true, value: { accounts, recoveryKey, reports, spikes } });
};

/** Reports and the terms of their last year need days that a register knows, 1900 to 2100. */
function fitsCalendar(today: Day, years: number): boolean {
  return daysBetween(day('1900-01-01'), today) > 366 * years && today < '2100-01-01';
}
