import { z } from 'zod';
import { standsInFor } from '../db/absences.ts';
import { listsOfStore } from '../db/figures-of-store.ts';
import type { FiguresStore } from '../db/figures-store.ts';
import type { Writer } from '../db/handle.ts';
import { keyedHash } from '../db/keys.ts';
import { readLists } from '../db/lists.ts';
import { appendLog, type NewLogLine } from '../db/log.ts';
import { databaseFailure, type OpenRegister } from '../db/open.ts';
import { readSetting } from '../db/settings.ts';
import type { Surroundings } from '../shared/case/check-of-case.ts';
import { type Lists, Office } from '../shared/contract/administration.ts';
import type { CallName } from '../shared/contract/index.ts';
import { type Day, type Instant, instant } from '../shared/dates.ts';
import type { Failure } from '../shared/failure.ts';
import { ok, refused } from '../shared/result.ts';
import { relationsFor } from '../shared/rights.ts';
import { type AccountDeps, type Deps, type LoggedWriting, newId } from './deps.ts';
import { exportingOf } from './exports/exporting.ts';
import { figuresOfRegister, figuresOfStore, noFiguresYet } from './figures-source.ts';
import { type Host, keepAccounts, type Session } from './host.ts';
import { fillFiguresSoon, isFilled } from './jobs/fill-figures.ts';
import { settingsOfStore } from './keep-beside-figures.ts';
import type { KeptAccount } from './keys/accounts-file.ts';
import { meBy, meOf } from './me-of.ts';

/** One call, as the door hands it on. */
export interface Ingredients {
  readonly host: Host;
  readonly register: OpenRegister;
  readonly account: KeptAccount;
  readonly session: Session;
  readonly call: CallName;
  /** Makes the log line of this call; null when the call is not logged. */
  readonly log: ((result: string, object: string | null) => NewLogLine) | null;
  readonly input: unknown;
}

/** What the call of an evaluator is given: all of it comes from the figures store and the accounts file. */
export function evaluatorDeps(from: Ingredients, store: FiguresStore): AccountDeps {
  const settings = () => settingsOfStore(store.reader);
  return {
    ...accountPart(from),
    get today() {
      return from.host.clock.today();
    },
    now: from.host.clock.now(),
    lists: () => listsOfStore(store.reader),
    office: () => settings().office,
    figures: isFilled(store) ? figuresOfStore(store.reader) : noFiguresYet,
    me: () => {
      const { office, practice } = settings();
      return meBy(own(from), { idleMinutes: office.idleMinutes, practice, today: from.host.clock.today() });
    },
  };
}

/** What one call is given. */
export function depsFor(from: Ingredients): Deps {
  const { host, register, account } = from;
  const now = host.clock.now();
  const accounts = host.accounts?.accounts ?? [];
  return {
    ...accountPart(from),
    // Worked out by who asks for it: most calls do not, and the calendar library takes its time.
    get today() {
      return host.clock.today();
    },
    now,
    reader: register.reader,
    write: loggedWriting(from),
    newId,
    lists: () => listsOf(register),
    office: () => readOffice(register),
    figures: figuresOfRegister(register.reader),
    me: () => meOf(host, own(from)),
    nameOf: (user) => accounts.find((known) => known.user === user)?.name ?? user,
    scope: (of) => ({
      relations: relationsFor(of, account.roles) ?? [],
      user: account.user,
      since: recently(now),
      // Read by who asks for it: whoever may see all reports needs no absences, and hints ask at each keystroke.
      get standsInFor() {
        return standsInFor(register.reader, account.user, host.clock.today());
      },
    }),
    host,
    session: from.session,
  };
}

/** What no register is asked for: who asks, and what he may change of his own account. */
function accountPart(from: Ingredients) {
  const { host, account, call } = from;
  const write = loggedWriting(from);
  const change = (to: (account: KeptAccount) => KeptAccount) =>
    keepAccounts(host, (file) => ({
      ...file,
      accounts: file.accounts.map((known) => (known.user === account.user ? to(known) : known)),
    }));
  return {
    user: account.user,
    roles: account.roles,
    call,
    kdf: host.kdf,
    folder: host.folder,
    accounts: host.accounts?.accounts ?? [],
    printer: host.printer,
    exporting: exportingOf(from.session),
    account: () => own(from),
    changeAccount: (to: (account: KeptAccount) => KeptAccount) =>
      write(
        () => ok(undefined),
        () => change(to),
      ),
    anotherWindow: () => write(() => ok({ address: host.anotherWindow() })),
  };
}

function own({ host, account: { user } }: Ingredients): KeptAccount {
  const account = host.accounts?.accounts.find((known) => known.user === user);
  if (!account) throw new Error('The account of this session is gone');
  return account;
}

/** Whoever registered a report may read it for a day (reliability bar, section 3.2). */
export function recently(now: Instant): Instant {
  return instant(new Date(Date.parse(now) - 24 * 3_600_000).toISOString());
}

/** What a call is about, for the log: ids and keyed marks, never a name or a search text. */
export function objectOf(input: unknown, register?: OpenRegister): string | null {
  const named = Named.safeParse(input);
  if (!named.success) return null;
  const { caseId, signalId, user, list, id, query, from, to, week } = named.data;
  if (query !== undefined && register)
    return `query ${query.length} ${keyedHash(register.keys.identity, query).slice(0, 16)}`;
  const period = from && to ? `${from}/${to}` : null;
  return caseId ?? signalId ?? user ?? list ?? id ?? week ?? period;
}

/** A member that is something else than a name says nothing of what the call is about, and hides nothing either. */
const name = z.string().optional().catch(undefined);
const Named = z.object({
  caseId: name,
  signalId: name,
  user: name,
  list: name,
  id: name,
  query: name,
  from: name,
  to: name,
  week: name,
});

const known = new WeakMap<OpenRegister, Lists>();

function listsOf(register: OpenRegister): Lists {
  const lists = known.get(register) ?? readLists(register.reader);
  known.set(register, lists);
  return lists;
}

/** What the procedure check looks at beside a report, for work that nobody asked for. */
export function surroundingsOf(register: OpenRegister, today: Day): Surroundings {
  return { today, office: readOffice(register), lists: listsOf(register) };
}

/** Called when a list changes: the next call reads it anew. */
export function forgetLists(register: OpenRegister): void {
  known.delete(register);
}

function readOffice(register: OpenRegister): Office {
  return Office.parse(readSetting(register.reader, 'office'));
}

/**
 * A transaction that ends with the log line of the call: a change without its line does not exist. What cannot be rolled
 * back comes last of all, so that nothing can refuse after it.
 */
function loggedWriting({ register, host, log, input }: Ingredients): LoggedWriting {
  return async (body, last) => {
    const written = await register.write(async (writer) => {
      const result = await body(writer);
      if (!result.ok) return result;
      const unwritten = log && lineRefused(writer, log('ok', objectOf(input) ?? madeId(result.value)), host.folder);
      if (unwritten) return refused(unwritten);
      last?.();
      return result;
    });
    if (written.ok) fillFiguresSoon(host);
    return written;
  };
}

function lineRefused(writer: Writer, line: NewLogLine, folder: string): Failure | null {
  try {
    appendLog(writer, line);
    return null;
  } catch (error) {
    return databaseFailure(error, folder) ?? { code: 'log-unwritable' };
  }
}

function madeId(value: unknown): string | null {
  const parsed = z.object({ id: z.string() }).safeParse(value);
  return parsed.success ? parsed.data.id : null;
}
