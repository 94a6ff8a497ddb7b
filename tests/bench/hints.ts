import type Database from 'better-sqlite3';
import type { SQL } from 'drizzle-orm';
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core';
import type { Reader } from '../../db/handle.ts';
import { newId } from '../../main/deps.ts';
import { findHints } from '../../main/find-hints.ts';
import { closeRegister } from '../../main/host.ts';
import { nobody } from '../../shared/case/person.ts';
import { day } from '../../shared/dates.ts';
import { DraftId } from '../../shared/ids.ts';
import type { GeneratedPerson } from '../support/generated-people.ts';
import { granted } from '../support/granted.ts';
import { rawConnection } from '../support/raw-connection.ts';
import { type Measurement, measurePair, milliseconds } from './measure.ts';
import { peopleRegister } from './people-register.ts';

type Asked = Parameters<typeof findHints>[1];

/** The people of the register who are typed once more, letter by letter. */
const typists = 12;

/** Hints at each keystroke, through the door; and the queries behind them, run by themselves. */
export async function hints(kept: string, count: number): Promise<Measurement> {
  const { people, host, client } = await peopleRegister(kept, count);
  const bare = rawConnection(host);
  bare.pragma('temp_store=2');
  const { register } = host;
  if (!register) throw new Error('The register is not open');
  const step = Math.floor(people.length / typists);
  const calls = people.filter((_, place) => place % step === 0).map(keystrokes);
  const queries = calls.map((asked) => asked.map((input) => queriesOf(register.reader, bare, input)));
  const each = async (turn: number, act: () => Promise<void> | void) =>
    (await milliseconds(act)) / at(calls, turn).length;
  const measured = await measurePair({
    name: 'hints',
    unit: 'ms',
    n: calls.length * 4,
    what: `a keystroke: who and what may be known, through the door, on average over somebody typed letter by letter among ${count} people; baseline: the same queries, whose text changes with what is typed, prepared and run directly`,
    ours: (turn) =>
      each(turn, async () => {
        for (const input of at(calls, turn)) granted(await client.hint.find(input));
      }),
    baseline: (turn) =>
      each(turn, () => {
        for (const run of at(queries, turn).flat()) run();
      }),
  });
  bare.close();
  closeRegister(host);
  return measured;
}

/** What the screen asks while a name, a number and a postcode are typed, and then the matter. */
function keystrokes({ name, phone, postcode, born, id }: GeneratedPerson): readonly Asked[] {
  const typed = (text: string) => [...text].map((_, at) => text.slice(0, at + 1));
  const persons = [
    ...typed(name).map((part) => ({ ...nobody, name: part })),
    ...typed(phone).map((part) => ({ ...nobody, name, phone: part })),
    ...typed(postcode).map((part) => ({ ...nobody, name, phone, postcode: part })),
    { ...nobody, name, phone, postcode, born },
  ];
  const place = 'caller' as const;
  const draftId = DraftId.parse(newId());
  const organisation = `ORG-${Number(id.slice(1)) % 40}`;
  const about = { parties: [{ kind: 'HH', organisation }], subjects: ['TOE-01'], area: 'G01' };
  const empty = {
    draftId,
    leaveOut: null,
    parties: [],
    subjects: [],
    area: null,
    aside: [],
    receivedOn: day('2026-06-30'),
  };
  return [
    ...persons.map((person) => ({ ...empty, persons: [{ place, person }] })),
    ...persons.slice(-1).map((person) => ({ ...empty, ...about, persons: [{ place, person }] })),
  ];
}

/** The queries of one keystroke as they reach the database, to be run without us. */
function queriesOf(reader: Reader, bare: Database.Database, input: Asked): readonly (() => unknown)[] {
  const dialect = new SQLiteSyncDialect();
  const asked: SQL[] = [];
  const noted = new Proxy(reader.sql, {
    get: (target, name) =>
      name === 'all'
        ? (query: SQL) => {
            asked.push(query);
            return target.all(query);
          }
        : Reflect.get(target, name),
  });
  const everything = { relations: ['any' as const], sensitiveRelations: [], guarded: false, user: '', since: '' };
  findHints({ reader: { keys: reader.keys, sql: noted }, scope: () => everything }, input);
  return asked.map((query) => {
    const { sql, params } = dialect.sqlToQuery(query);
    return () => bare.prepare(sql).all(...params);
  });
}

function at<T>(items: readonly T[], turn: number): T {
  const item = items[turn % items.length];
  if (item === undefined) throw new Error('Nothing to measure');
  return item;
}
