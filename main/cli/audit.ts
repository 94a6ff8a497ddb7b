import { appendLog, readLines } from '../../db/log.ts';
import { type LogPoint, readHead, verifyLog } from '../../db/log-chain.ts';
import type { OpenRegister } from '../../db/open.ts';
import { type Day, isDay } from '../../shared/dates.ts';
import { ok } from '../../shared/result.ts';
import { readPlace } from '../backup/last-backup.ts';
import type { Host } from '../host.ts';
import { readPoints, readPointsOf } from '../log/log-points.ts';
import { type Command, type ExitCode, type Problem, pathFrom, refuse, type Terminal } from './command.ts';
import { problem } from './problem.ts';
import { type RegisterCall, readRegisterCall, refuseAnswer, type SignedIn, withSignedIn } from './register-call.ts';
import { paperOption, withPaper } from './register-key.ts';
import { unknownSubcommand } from './subcommand.ts';

const options = { ...paperOption, from: 'value', to: 'value', points: 'value', point: 'value' } as const;

/**
 * `audit DIR verify [--points FILE] [--point LINE:HASH]`: walks the log and holds it against the points kept beside the
 * backups, in a file or on paper; ends with 1 at the first entry that is not as it was written.
 * `audit DIR export --from DAY --to DAY`: the log as JSON lines. An auditor without an account comes with the recovery key.
 */
export const audit: Command = async (args, terminal) => {
  const call = readRegisterCall(args, terminal, { options, words: [1, 1] });
  if (!call.ok) return refuse(terminal, call.failure);
  const [name] = call.value.words;
  if (name === 'verify') return verify(call.value, terminal);
  if (name === 'export') return exportLines(call.value, terminal);
  return refuse(terminal, [unknownSubcommand(['verify', 'export'])]);
};

async function verify(call: RegisterCall, terminal: Terminal): Promise<ExitCode> {
  const printed = call.values.get('point');
  const onPaper = printed === undefined ? null : pointOnPaper(printed);
  if (onPaper === undefined) return refuse(terminal, [problem('not-a-point', '/point')]);
  const check = (register: OpenRegister): ExitCode => {
    const { reader } = register;
    const file = call.values.get('points');
    const points = file === undefined ? [] : readPointsOf(pathFrom(terminal, file), reader);
    const all = [...readPoints(readPlace(reader), reader), ...points];
    const verdict = verifyLog(reader, all);
    const agrees = onPaper === null || endsAs(reader, onPaper);
    const firstBroken = verdict.firstBroken ?? (agrees ? null : onPaper.seq);
    const head = readHead(reader);
    terminal.print(`${JSON.stringify({ sound: firstBroken === null, ...verdict, firstBroken, head })}\n`);
    return firstBroken === null ? 0 : 1;
  };
  if (call.values.has('recovery-key-stdin')) return withPaper(call, terminal, async ({ register }) => check(register));
  return withSignedIn(call, terminal, async ({ client, host: { register } }) => {
    // Through the door first: who may not, is refused there, and that it was checked stands in the log.
    const asked = await client.log.verify({});
    if (!asked.ok) return refuseAnswer(terminal, asked.failure);
    return register ? check(register) : 1;
  });
}

/** A point as it was printed: the number of the line, and the beginning of its hash. Undefined when it is not one. */
function pointOnPaper(text: string): Pick<LogPoint, 'seq' | 'hash'> | undefined {
  const parts = text.replaceAll(/[\s.]/g, '').match(/^(\d{1,15}):([0-9a-f]{16,64})$/i);
  return parts?.[1] && parts[2] ? { seq: Number(parts[1]), hash: parts[2].toLowerCase() } : undefined;
}

function endsAs(reader: OpenRegister['reader'], { seq, hash }: Pick<LogPoint, 'seq' | 'hash'>): boolean {
  const [line] = readLines(reader, { after: seq - 1, limit: 1 });
  return line?.seq === seq && line.hash.startsWith(hash);
}

async function exportLines(call: RegisterCall, terminal: Terminal): Promise<ExitCode> {
  const from = call.values.get('from');
  const to = call.values.get('to');
  const problems = [...dayProblem('from', from), ...dayProblem('to', to)];
  if (problems.length > 0 || !from || !to || !isDay(from) || !isDay(to)) return refuse(terminal, problems);
  if (from > to) return refuse(terminal, [problem('period-reversed', '/to')]);
  const period = { from, to };
  if (call.values.has('recovery-key-stdin'))
    return withPaper(call, terminal, (opened) => onPaper(opened, period, terminal));
  return withSignedIn(call, terminal, (signedIn) => throughDoor(signedIn, period, terminal));
}

interface Period {
  readonly from: Day;
  readonly to: Day;
}

async function throughDoor({ client }: SignedIn, period: Period, terminal: Terminal): Promise<ExitCode> {
  let after: number | null = 0;
  while (after !== null) {
    const page = await client.log.export({ ...period, after });
    if (!page.ok) return refuseAnswer(terminal, page.failure);
    for (const line of page.value.lines) terminal.print(`${JSON.stringify(line)}\n`);
    after = page.value.next;
  }
  return 0;
}

/** Reading the log stands in the log, also where nobody has an account. */
async function onPaper(
  { host, register }: { readonly host: Host; readonly register: OpenRegister },
  period: Period,
  terminal: Terminal,
): Promise<ExitCode> {
  const object = `${period.from}/${period.to}`;
  const line = { purpose: 'oversight', action: 'log.export', object, result: 'ok' } as const;
  await register.write((writer) => ok(appendLog(writer, { at: host.clock.now(), user: '-', role: '-', ...line })));
  let after = 0;
  for (;;) {
    const page = readLines(register.reader, { ...period, after, limit: 5000 });
    for (const each of page) terminal.print(`${JSON.stringify(each)}\n`);
    const last = page.at(-1);
    if (!last) return 0;
    after = last.seq;
  }
}

function dayProblem(name: string, text: string | undefined): readonly Problem[] {
  if (text === undefined) return [problem('option-missing', `/${name}`)];
  return isDay(text) ? [] : [problem('not-a-day', `/${name}`)];
}
