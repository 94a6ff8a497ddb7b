import type Database from 'better-sqlite3';
import type { Writer } from '../../db/handle.ts';
import { appendLog, type NewLogLine, readLines } from '../../db/log.ts';
import { type LogPoint, lineHash, readHead, saveHead, verifyLog } from '../../db/log-chain.ts';
import { purposes } from '../../shared/contract/call.ts';
import { type Random, randomFrom } from '../../shared/random.ts';

/** One log of a register under attack, on a connection past our code, inside a transaction that is rolled back. */
export interface LogUnderAttack {
  readonly connection: Database.Database;
  readonly writer: Writer;
  readonly random: Random;
  readonly points: readonly LogPoint[];
  readonly last: number;
}

/** What was done to it. */
interface Done {
  readonly kind: string;
  /** The first line that is not as it was. */
  readonly touched: number;
  readonly keyHeld: boolean;
  readonly cut: boolean;
}

/** Whether the promise holds for what was done (issue 7), and whether it was seen. */
export interface Attempt extends Done {
  readonly mustBeSeen: boolean;
  readonly seen: boolean;
}

/** Writes a log of this many lines behind what is there, and points at random moments, at least one. */
export function growLog(writer: Writer, random: Random, lines: number): readonly LogPoint[] {
  const points: LogPoint[] = [];
  for (let line = 0; line < lines; line += 1) {
    appendLog(writer, randomLine(random));
    if (random.chance(0.08) || (points.length === 0 && line === lines - 1)) points.push(pointNow(writer));
  }
  return points;
}

/** Does one thing to the log and says what our own check made of it. */
export function attackLog(under: LogUnderAttack): Attempt {
  const { random, points, writer } = under;
  const keyHeld = random.chance(0.5);
  const attack = random.pick(attacks);
  const { touched, cut } = attack.act(under);
  if (keyHeld) chainAnew(under, touched);
  const vouched = Math.max(0, ...points.map(({ seq }) => seq));
  const mustBeSeen = touched <= vouched || (!keyHeld && !cut);
  return { kind: attack.kind, touched, keyHeld, cut, mustBeSeen, seen: verifyLog(writer, points).firstBroken !== null };
}

interface Attack {
  readonly kind: string;
  act(under: LogUnderAttack): Pick<Done, 'touched' | 'cut'>;
}

const columns = ['at', 'user', 'role', 'purpose', 'action', 'object', 'result', 'sensitivity', 'count'] as const;
const said = columns.map((column) => `"${column}"`).join(', ');

const attacks: readonly Attack[] = [
  { kind: 'changed', act: changeLine },
  { kind: 'removed', act: removeLine },
  { kind: 'inserted', act: insertLine },
  { kind: 'swapped', act: swapLines },
  { kind: 'cut', act: cutEnd },
];

function changeLine({ connection, random, last }: LogUnderAttack) {
  const touched = random.between(1, last);
  const column = random.pick(columns);
  const old = connection.prepare<[number]>(`SELECT "${column}" FROM log WHERE seq = ?`).pluck().get(touched);
  const others = connection.prepare<[]>(`SELECT DISTINCT "${column}" FROM log`).pluck().all();
  const other = others.filter((value) => value !== old);
  const value =
    column === 'count' ? random.below(1000) + 1000 : other.length > 0 ? random.pick(other) : `${String(old)}x`;
  connection.prepare(`UPDATE log SET "${column}" = ? WHERE seq = ?`).run(value, touched);
  return { touched, cut: false };
}

/** The lines behind it move up, so that no number is missing. */
function removeLine({ connection, random, last }: LogUnderAttack) {
  const touched = random.between(1, last);
  connection.prepare('DELETE FROM log WHERE seq = ?').run(touched);
  if (random.chance(0.7)) move(connection, { behind: touched, by: -1 });
  return { touched, cut: touched === last };
}

function insertLine({ connection, random, last }: LogUnderAttack) {
  const touched = random.between(1, last + 1);
  move(connection, { behind: touched - 1, by: 1 });
  const from = random.between(1, last);
  const like = from >= touched ? from + 1 : from;
  connection
    .prepare(`INSERT INTO log (seq, ${said}, hash) SELECT ?, ${said}, hash FROM log WHERE seq = ?`)
    .run(touched, like);
  connection.prepare(`UPDATE log SET object = 'ingevoegd' WHERE seq = ?`).run(touched);
  return { touched, cut: false };
}

function swapLines({ connection, random, last }: LogUnderAttack) {
  const one = random.between(1, last - 1);
  const other = random.between(one + 1, last);
  const withHash = random.chance(0.5) ? ', hash' : '';
  const set = [...columns, ...(withHash ? ['hash'] : [])].map((column) => `"${column}" = @${column}`).join(', ');
  const read = connection.prepare<[number], Record<string, string | number | null>>(
    `SELECT ${said}${withHash} FROM log WHERE seq = ?`,
  );
  const [first, second] = [read.get(one), read.get(other)];
  connection.prepare(`UPDATE log SET ${set} WHERE seq = ${one}`).run(second ?? {});
  connection.prepare(`UPDATE log SET ${set} WHERE seq = ${other}`).run(first ?? {});
  // Two lines that say the same were not swapped.
  const same = JSON.stringify({ ...first, hash: '' }) === JSON.stringify({ ...second, hash: '' });
  if (same) connection.prepare(`UPDATE log SET object = 'anders' WHERE seq = ?`).run(one);
  return { touched: one, cut: false };
}

/** With the kept end as it stood when the last line left was written: whoever copied it then can put it back. */
function cutEnd({ connection, writer, random, last }: LogUnderAttack) {
  const touched = random.between(2, last);
  connection.prepare('DELETE FROM log WHERE seq >= ?').run(touched);
  const [end] = readLines(writer, { after: touched - 2, limit: 1 });
  if (end && random.chance(0.8)) saveHead(writer, { seq: end.seq, hash: end.hash });
  return { touched, cut: true };
}

function move(connection: Database.Database, { behind, by }: { readonly behind: number; readonly by: number }): void {
  // By way of numbers below zero: two lines cannot have one number meanwhile.
  connection.prepare('UPDATE log SET seq = -(seq + ?) WHERE seq > ?').run(by, behind);
  connection.prepare('UPDATE log SET seq = -seq WHERE seq < 0').run();
}

/** What whoever holds the key does to hide it: every hash from there on is made anew, and the kept end with it. */
function chainAnew({ connection, writer }: LogUnderAttack, from: number): void {
  const rows = readLines(writer, { after: 0, limit: 1_000_000 });
  const write = connection.prepare('UPDATE log SET seq = ?, hash = ? WHERE seq = ?');
  let end = { seq: 0, hash: '' };
  for (const row of rows) {
    const seq = end.seq + 1;
    const hash = seq < from ? row.hash : lineHash(writer, { seq, hash: end.hash }, row);
    if (seq !== row.seq || hash !== row.hash) write.run(seq, hash, row.seq);
    end = { seq, hash };
  }
  saveHead(writer, end);
}

function pointNow(writer: Writer): LogPoint {
  const head = readHead(writer);
  if (!head) throw new Error('The log has no end');
  return { ...head, at: '2026-11-22T09:00:00.000Z' };
}

function randomLine(random: Random): NewLogLine {
  const about = random.chance(0.7) ? `0199${random.below(1e9)}` : null;
  return {
    at: `2026-11-${String(random.between(1, 28)).padStart(2, '0')}T${String(random.below(24)).padStart(2, '0')}:00:00.000Z`,
    user: random.pick(['marit', 'joris', 'samira', '-', 'ë😶']),
    role: random.pick(['telephone', 'back-office', 'investigator', '-']),
    purpose: random.pick(purposes),
    action: random.pick(['case.open', 'case.note', 'register.search', 'entry.signIn', 'log.show']),
    object: about,
    result: random.pick(['ok', 'ok', 'ok', 'not-allowed', 'not-found']),
    sensitivity: about === null ? null : random.pick(['ordinary', 'sensitive', null]),
    count: random.chance(0.3) ? random.below(200) : null,
  };
}

/** A generator for one log of a run. */
export function randomOfLog(seed: number, turn: number): Random {
  return randomFrom(`log ${seed} ${turn}`);
}
