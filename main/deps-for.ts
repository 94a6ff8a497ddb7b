import { z } from 'zod';
import { standsInFor } from '../db/absences.ts';
import { emergenciesOf } from '../db/emergencies.ts';
import { listsOfStore } from '../db/figures-of-store.ts';
import type { FiguresStore } from '../db/figures-store.ts';
import type { Writer } from '../db/handle.ts';
import { keyedHash } from '../db/keys.ts';
import { readLists } from '../db/lists.ts';
import { appendLog, type NewLogLine } from '../db/log.ts';
import { readHead } from '../db/log-chain.ts';
import { databaseFailure, type OpenRegister } from '../db/open.ts';
import { isGuarded } from '../db/search.ts';
import { readSetting } from '../db/settings.ts';
import type { Surroundings } from '../shared/case/check-of-case.ts';
import { type Lists, Office } from '../shared/contract/administration.ts';
import type { CallName } from '../shared/contract/index.ts';
import { type Day, type Instant, instant } from '../shared/dates.ts';
import type { Answer, Failure } from '../shared/failure.ts';
import { ok, refused } from '../shared/result.ts';
import { relationsFor } from '../shared/rights.ts';
import { type AccountDeps, type Deps, type LoggedWriting, newId, type PersonDeps, type RollDeps } from './deps.ts';
import { figuresOfRegister, figuresOfStore, noFiguresYet } from './evaluation/figures-source.ts';
import { exportingOf } from './exports/exporting.ts';
import type { Host, Session } from './host.ts';
import { fillFiguresSoon, isFilled } from './jobs/fill-figures.ts';
import { keepAccounts } from './keep-accounts.ts';
import { settingsOfStore } from './keep-beside-figures.ts';
import type { KeptAccount } from './keys/accounts-file.ts';
import { hardestKdf } from './keys/calibrate.ts';
import { markOwn } from './keys/own-part.ts';
import type { LoggedKeeping } from './logged-keeping.ts';
import { meOf } from './me-of.ts';
import { ownDevice } from './own-device.ts';
import { ownFactor } from './own-factor.ts';
import { type Owner, openOwnSlot } from './own-slot.ts';
import { shelfOf } from './shelf.ts';
import { spoolLines } from './spool-lines.ts';

/** One call, as the door hands it on. */
export interface PersonIngredients {
  readonly host: Host;
  readonly account: KeptAccount;
  readonly session: Session;
  readonly call: CallName;
  /** Makes the log line of this call; null when the call is not logged. */
  readonly log: ((result: string, object: string | null) => NewLogLine) | null;
  readonly input: unknown;
}

/** The same while the register is open. */
export interface Ingredients extends PersonIngredients {
  readonly register: OpenRegister;
}

/** What the calls about accounts are given while nobody with the register key is there. */
export function keylessDeps(from: PersonIngredients): RollDeps {
  return { ...personPart(from), host: from.host, session: from.session, keepRoll: keeping(from) };
}

/** What the call of an evaluator is given: all of it comes from the figures store and the accounts file. */
export function evaluatorDeps(from: PersonIngredients, store: FiguresStore): AccountDeps {
  return {
    ...personPart(from),
    printer: from.host.printer,
    exporting: exportingOf(from.session),
    lists: () => listsOfStore(store.reader),
    office: () => settingsOfStore(store.reader).office,
    logEnd: () => from.host.register && readHead(from.host.register.reader),
    figures: isFilled(store) ? figuresOfStore(store) : noFiguresYet,
    shelf: shelfOf(store, keeping(from)),
  };
}

/** What one call is given. */
export function depsFor(from: Ingredients): Deps {
  const { host, register, account } = from;
  const person = personPart(from);
  const { now } = person;
  const accounts = host.accounts?.accounts ?? [];
  return {
    ...person,
    // Worked out by who asks for it: most calls do not, and the calendar library takes its time.
    get today() {
      return host.clock.today();
    },
    printer: host.printer,
    exporting: exportingOf(from.session),
    keepRoll: keeping(from),
    reader: register.reader,
    write: loggedWriting(from),
    newId,
    lists: () => listsOf(register),
    office: () => readOffice(register),
    logEnd: () => readHead(register.reader),
    figures: figuresOfRegister(register),
    shelf: shelfOf(host.figures, keeping(from)),
    nameOf: (user) => accounts.find((known) => known.user === user)?.name ?? user,
    scope: (of) => ({
      relations: relationsFor(of, account.roles) ?? [],
      // Whatever the list: a sensitive report is in it for who may open it.
      sensitiveRelations: relationsFor('case.open', account.roles, 'sensitive') ?? [],
      get guarded() {
        return isGuarded(register.reader, account.user);
      },
      get emergencies() {
        return emergenciesOf(register.reader, account.user, now);
      },
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
function personPart(from: PersonIngredients): PersonDeps {
  const { host, account, call, session } = from;
  const keepRoll = keeping(from);
  const changeAccount: PersonDeps['changeAccount'] = (to) =>
    keepRoll(
      account.user,
      () => null,
      () => changeOwn(from, to),
    );
  const kdf = hardestKdf(host.accounts?.accounts ?? [], host.kdf);
  const openSlot: Owner['open'] = (password) => openOwnSlot({ host, account: () => own(from) }, password);
  const owner: Owner = { host, session, kdf, account: () => own(from), open: openSlot, change: changeAccount };
  return {
    user: account.user,
    roles: account.roles,
    call,
    get today() {
      return host.clock.today();
    },
    now: host.clock.now(),
    kdf,
    folder: host.folder,
    accounts: host.accounts?.accounts ?? [],
    me: () => meOf(host, account.user),
    account: () => own(from),
    changeAccount,
    openSlot,
    device: ownDevice(owner),
    factor: ownFactor(owner),
    anotherWindow: async () => {
      const noted = await keepRoll(account.user, nothingWrong, () => undefined);
      return noted.ok ? ok({ address: host.anotherWindow() }) : noted;
    },
  };
}

const nothingWrong = () => null;

/** What a person sets for himself is marked with the secret of his account. */
function changeOwn({ host, session, account: { user } }: PersonIngredients, to: (account: KeptAccount) => KeptAccount) {
  const { seed } = session;
  if (!seed) throw new Error('Nobody is at this window');
  keepAccounts(host, (file) => ({
    ...file,
    accounts: file.accounts.map((known) => (known.user === user ? markOwn(to(known), seed) : known)),
  }));
}

function own({ host, account: { user } }: PersonIngredients): KeptAccount {
  const account = host.accounts?.accounts.find((known) => known.user === user);
  if (!account) throw new Error('The account of this session is gone');
  return account;
}

/** The line of the call stands in the log, or beside the register while nobody has its key, before the accounts change. */
function keeping(from: PersonIngredients): LoggedKeeping {
  const { host, log } = from;
  return async (object, check, last) => {
    const { register } = host;
    const checked = (): Answer<undefined> => {
      const failure = check();
      return failure ? refused(failure) : ok(undefined);
    };
    if (register) return loggedWriting({ ...from, register }, object)(checked, last);
    const sound = checked();
    if (!sound.ok) return sound;
    if (log && !spoolLines(host, [log('ok', object)])) return refused({ code: 'log-unwritable' });
    last();
    return sound;
  };
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
function loggedWriting({ register, host, log, input }: Ingredients, object?: string): LoggedWriting {
  return async (body, last) => {
    const written = await register.write(async (writer) => {
      const result = await body(writer);
      if (!result.ok) return result;
      const unwritten =
        log && lineRefused(writer, log('ok', object ?? objectOf(input) ?? madeId(result.value)), host.folder);
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
