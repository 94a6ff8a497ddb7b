import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../shared/contract/index.ts';
import { type Day, isDay } from '../../shared/dates.ts';
import type { Answer, Failure } from '../../shared/failure.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { failureSentence } from '../../shared/text/failure-sentence.ts';
import { systemClock } from '../clock.ts';
import { clientOf, createDoor } from '../door.ts';
import { closeRegister, createHost, type Host, newSession } from '../host.ts';
import { strongKdf } from '../keys/slot.ts';
import { badInput, badInputOf } from './bad-input.ts';
import { type ExitCode, type Problem, pathFrom, refuse, type Terminal } from './command.ts';
import { todayProblems } from './one-file.ts';
import { type OptionTable, readOptions } from './options.ts';
import { problem } from './problem.ts';

/** A call of a command that works on a register folder. */
export interface RegisterCall {
  readonly folder: string;
  /** The words after DIR. */
  readonly words: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  /** The day of `--today`, when the clock is fixed. */
  readonly today: Day | undefined;
}

/** What a call of this command may look like. */
export interface CallShape {
  readonly options: OptionTable;
  /** How many words may stand after DIR. */
  readonly words: readonly [fewest: number, most: number];
}

const always: OptionTable = { user: 'value', 'password-stdin': 'flag', today: 'value' };

/** Reads DIR, the words and the options of a call; all problems are named at once. */
export function readRegisterCall(
  args: readonly string[],
  terminal: Terminal,
  shape: CallShape,
): Result<RegisterCall, readonly Problem[]> {
  const read = readOptions(args, { ...always, ...shape.options });
  const [folder, ...words] = read.words;
  const [fewest, most] = shape.words;
  const wordProblems: Problem[] = [];
  if (read.wordsAreSure && (folder === undefined || words.length < fewest))
    wordProblems.push(problem('word-missing', ''));
  if (read.wordsAreSure && words.length > most) wordProblems.push(problem('too-many-words', ''));
  const problems = [...read.problems, ...wordProblems, ...todayProblems(read)];
  if (problems.length > 0 || folder === undefined) return refused(problems);
  const today = read.values.get('today');
  return ok({
    folder: pathFrom(terminal, folder),
    words,
    values: read.values,
    today: today !== undefined && isDay(today) ? today : undefined,
  });
}

/** Somebody signed in, at the door that every host opens. */
export interface SignedIn {
  readonly client: ContractRouterClient<Contract>;
  readonly host: Host;
  readonly user: string;
}

/**
 * Signs in with `--user` and the password from MELDPUNT_PASSWORD or standard input, runs the body, and closes the register
 * whatever happens. A refusal is printed and ends with 1, a call that the contract does not take with 2.
 */
export async function withSignedIn(
  call: RegisterCall,
  terminal: Terminal,
  body: (signedIn: SignedIn) => Promise<ExitCode>,
): Promise<ExitCode> {
  const user = call.values.get('user');
  if (user === undefined) return refuse(terminal, [problem('option-missing', '/user')]);
  const password = await passwordOf(call, terminal);
  if (password === null) return refuse(terminal, [problem('password-missing', '')]);
  const host = createHost({ folder: call.folder, program: 'meldpunt', clock: systemClock(call.today), kdf: strongKdf });
  const client = clientOf(createDoor(host), newSession(host));
  try {
    const signedIn = await client.entry.signIn({ user, password, code: codeOf(terminal) });
    return signedIn.ok ? await body({ client, host, user }) : refuseAnswer(terminal, signedIn.failure);
  } catch (error) {
    const problems = badInputOf(error);
    if (!problems) throw error;
    return refuse(terminal, problems);
  } finally {
    closeRegister(host);
  }
}

/** Prints a refusal as a problem line and answers "the answer is no"; what was asked for and cannot be is bad input. */
export function refuseAnswer(terminal: Terminal, failure: Failure): 1 | 2 {
  if (failure.code === 'bad-input') return refuse(terminal, badInput(failure.problems.map(({ path }) => path)));
  refuse(terminal, [problemOf(failure)]);
  return 1;
}

/** A refusal of the register as a problem line. */
export function problemOf(failure: Failure): Problem {
  return { error: failure.code, message: failureSentence(failure, 'nl'), path: '' };
}

/** Prints what the call answered as one JSON line, or its refusal. */
export function printAnswer<T>(terminal: Terminal, answer: Answer<T>): ExitCode {
  if (!answer.ok) return refuseAnswer(terminal, answer.failure);
  terminal.print(`${JSON.stringify(answer.value)}\n`);
  return 0;
}

/** A password never comes as an argument, where every program on the computer can read it. */
export async function passwordOf({ values }: Pick<RegisterCall, 'values'>, terminal: Terminal): Promise<string | null> {
  if (values.has('password-stdin')) return (await terminal.readInput()).replace(/\r?\n$/, '');
  return terminal.environment.MELDPUNT_PASSWORD ?? null;
}

/** The code of a second factor, for an account that has one. */
export function codeOf({ environment }: Terminal): string | null {
  return environment.MELDPUNT_CODE ?? null;
}
