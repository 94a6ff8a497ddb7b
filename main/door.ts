import { createORPCClient } from '@orpc/client';
import type { AnyContractProcedure, ContractRouterClient } from '@orpc/contract';
import { implement, call as invoke } from '@orpc/server';
import { z } from 'zod';
import { standsInFor } from '../db/absences.ts';
import { readStand, type Stand } from '../db/cases.ts';
import { emergenciesOf } from '../db/emergencies.ts';
import type { NewLogLine } from '../db/log.ts';
import { databaseFailure } from '../db/open.ts';
import type { CallMeta } from '../shared/contract/call.ts';
import { type Contract, contract } from '../shared/contract/index.ts';
import type { Answer, Failure } from '../shared/failure.ts';
import { CaseId } from '../shared/ids.ts';
import { refused } from '../shared/result.ts';
import { isCallName, roleThatMay, type StandTo } from '../shared/rights.ts';
import { type Role, relations } from '../shared/roles.ts';
import { closeDamaged } from './close-damaged.ts';
import type { AccountDeps, Deps, RollDeps } from './deps.ts';
import { depsFor, evaluatorDeps, keylessDeps, objectOf, type PersonIngredients, recently } from './deps-for.ts';
import { releaseReserve } from './disk-room.ts';
import { homeOf, onlyRead } from './here-or-as-copy.ts';
import type { Host, Session } from './host.ts';
import { filledFigures } from './jobs/fill-figures.ts';
import { meanwhileCalls } from './keyless-calls.ts';
import type { KeptAccount } from './keys/accounts-file.ts';
import { toSetFirst } from './me-of.ts';
import { report } from './mishap.ts';
import { mustEnd } from './must-end.ts';
import { newlyShown } from './newly-shown.ts';
import { type Visitor, visitorServices } from './services/entry.ts';
import { evaluatorServices, keylessServices, services } from './services/services.ts';
import { writeLines } from './sign-in.ts';

/** What a transport hands to the door beside the call: the window it came from. */
export interface Asked {
  readonly session: Session;
}

/** A service seen from the door. As a method, so that each may ask for its own input: its schema has checked it. */
type Service = { answer(deps: Deps, input: unknown): Promise<Answer<unknown>> }['answer'];
type EvaluatorService = { answer(deps: AccountDeps, input: unknown): Promise<Answer<unknown>> }['answer'];
type KeylessService = { answer(deps: RollDeps, input: unknown): Promise<Answer<unknown>> }['answer'];
type VisitorService = { answer(visitor: Visitor, input: unknown): Promise<Answer<unknown>> }['answer'];
type Table<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

/** One call on its way through: what it is, who asks. */
interface Passage {
  readonly host: Host;
  readonly session: Session;
  readonly name: string;
  readonly meta: CallMeta;
}

/** All calls as procedures of the RPC library: the only entry to the register, for every host. */
export function createDoor(host: Host) {
  const subjects = Object.entries<Record<string, AnyContractProcedure>>(contract);
  return Object.fromEntries(
    subjects.map(([subject, calls]) => {
      const procedures = Object.entries(calls).map(([name, procedure]) => {
        const asked = implement(procedure).$context<Asked>();
        return [
          name,
          asked.handler(({ input, context }) => enter(passage(host, context, `${subject}.${name}`, procedure), input)),
        ];
      });
      return [subject, Object.fromEntries(procedures)];
    }),
  );
}

export type Door = ReturnType<typeof createDoor>;

/** A client in this process, typed by the contract: for the command line and the tests. */
export function clientOf(door: Door, session: Session): ContractRouterClient<Contract> {
  return createORPCClient<ContractRouterClient<Contract>>({
    call: async ([subject = '', name = ''], input) => {
      const procedure = door[subject]?.[name];
      if (!procedure) throw new Error(`No call ${subject}.${name}`);
      return invoke(procedure, input, { context: { session } });
    },
  });
}

const accountTable: Table<Service> = services;
const evaluatorTable: Table<EvaluatorService> = evaluatorServices;
const keylessTable: Table<KeylessService> = keylessServices;
const visitorTable: Record<string, VisitorService> = visitorServices;

function passage(host: Host, { session }: Asked, name: string, procedure: AnyContractProcedure): Passage {
  return { host, session, name, meta: procedure['~orpc'].meta };
}

/** Every call comes through here: known? who? allowed? Then the service; what it shows is logged before it is shown. */
async function enter(asked: Passage, input: unknown): Promise<Answer<unknown>> {
  const isChange = asked.meta.mode === 'write' && asked.meta.asker === 'account';
  const answer = await (isChange ? mustEnd(asked.host, attempt(asked, input)) : attempt(asked, input));
  // What was refused wrote nothing: with the room that was kept for this it is tried once more.
  const isFull = !answer.ok && answer.failure.code === 'disk-full' && releaseReserve(asked.host.folder);
  return isFull ? attempt(asked, input) : answer;
}

async function attempt(asked: Passage, input: unknown): Promise<Answer<unknown>> {
  const { host, session } = asked;
  const { account } = session;
  const { register, lock } = host;
  try {
    if (asked.meta.asker === 'visitor') return await receiveVisitor(asked, input);
    const answer = await receiveAccount(asked, input);
    // Whoever locked or left his window meanwhile is shown nothing there.
    const isLeft = session.locked || session.account !== account;
    return answer.ok && isLeft ? refused({ code: 'not-signed-in' }) : answer;
  } catch (error) {
    const isClosed = (register && host.register !== register) || (lock && host.lock !== lock);
    const failure = databaseFailure(error, homeOf(host)) ?? (isClosed ? stopped : unexpected(error));
    return refused(failure.code === 'register-damaged' ? closeDamaged(host) : failure);
  }
}

/** What the wipe of the keys stopped is no bug. */
const stopped: Failure = { code: 'not-signed-in' };

function unexpected(error: unknown): Failure {
  return { code: 'unexpected', reference: report(error) };
}

async function receiveVisitor({ host, session, name }: Passage, input: unknown): Promise<Answer<unknown>> {
  session.lastSeen = host.clock.elapsed();
  const service = visitorTable[name.slice('entry.'.length)];
  return service ? service({ host, session }, input) : refused({ code: 'not-found' });
}

async function receiveAccount(asked: Passage, input: unknown): Promise<Answer<unknown>> {
  const { host, session, name } = asked;
  const account = host.accounts?.accounts.find((known) => known.user === session.account && known.active);
  if (!account || session.locked || !isCallName(name)) return refused({ code: 'not-signed-in' });
  session.lastSeen = host.clock.elapsed();
  const mustSet = toSetFirst(host, account);
  if (mustSet !== null && !meanwhileCalls[mustSet].includes(name))
    return refused({ code: mustSet === 'password' ? 'password-to-choose' : 'factor-to-set' });
  const stand = standOf(asked, account.user, input);
  // Who may never make this call does not learn which reports there are.
  const role = roleThatMay(name, evaluatorLast(account.roles), stand ?? toEveryReport);
  const line = lineFor(asked, { account, role, sensitivity: stand?.sensitivity ?? null });
  const service = serviceFor(asked, role);
  if (role === null || !service)
    return logged(asked, refused({ code: 'not-allowed' }), line('not-allowed', objectOf(input)));
  if (stand === null) return logged(asked, refused({ code: 'not-found' }), line('not-found', objectOf(input)));
  if (host.readFrom !== null && asked.meta.mode === 'write')
    return logged(asked, refused(onlyRead(host)), line('folder-read-only', objectOf(input)));
  if (stand.closed) return logged(asked, refused({ code: 'closed-for-you' }), line('closed-for-you', objectOf(input)));
  const told: { ok: boolean } = { ok: false };
  const tell: MakeLine = (result, object) => {
    told.ok = true;
    return line(result, object);
  };
  const log = asked.meta.logged === true ? tell : null;
  const answer = await service({ host, account, session, call: name, log, input });
  if (asked.meta.logged === 'when-new' && answer.ok) return loggedWhenNew(asked, { input, answer, line });
  // A change wrote its line in its own transaction; a view or a refusal writes it here, before anything is shown.
  if (!asked.meta.logged || (told.ok && answer.ok)) return answer;
  const said = line(answer.ok ? 'ok' : answer.failure.code, objectOf(input, host.register ?? undefined));
  return logged(asked, answer, answer.ok ? { ...said, count: rowsShown(asked.meta, answer.value) } : said);
}

/** Whoever has another role beside that of evaluator is answered in that one where it lets the call through. */
function evaluatorLast(roles: readonly Role[]): readonly Role[] {
  return [...roles].sort((a, b) => Number(a === 'evaluator') - Number(b === 'evaluator'));
}

type Answering = (from: PersonIngredients) => Promise<Answer<unknown>>;

/**
 * The service of a call for a role. For an evaluator it is given the figures store, and never the register; while nobody with
 * the register key is there, it is given the accounts alone.
 */
function serviceFor({ host, name, meta }: Passage, role: Role | null): Answering | null {
  const { register } = host;
  const [subject = '', call = ''] = name.split('.');
  if (role === 'evaluator') {
    const service = evaluatorTable[subject]?.[call];
    return service ? (from) => answerEvaluator(service, from, meta) : null;
  }
  if (register) {
    const service = accountTable[subject]?.[call];
    return service ? (from) => service(depsFor({ ...from, register }), from.input) : null;
  }
  const service = keylessTable[subject]?.[call];
  return async (from) => (service ? service(keylessDeps(from), from.input) : refused({ code: 'register-closed' }));
}

async function answerEvaluator(
  service: EvaluatorService,
  from: PersonIngredients,
  { counts }: CallMeta,
): Promise<Answer<unknown>> {
  if (counts) await filledFigures(from.host);
  const store = from.host.figures;
  return store ? service(evaluatorDeps(from, store), from.input) : refused({ code: 'figures-not-ready' });
}

/** Who asks, in which role, about how sensitive a report. */
interface Asker extends Pick<About, 'sensitivity'> {
  readonly account: KeptAccount;
  readonly role: Role | null;
}

/** How the asker stands to the report; no sensitivity where it is about none. */
type About = StandTo & Pick<Stand, 'closed'>;

const toEveryReport: About = { held: relations, sensitivity: null, closed: false };

type MakeLine = (result: string, object: string | null) => NewLogLine;

/** Makes the log lines of a call: who, in which role, for which purpose. */
function lineFor({ host, name, meta }: Passage, { account, role, sensitivity }: Asker): MakeLine {
  const who = { user: account.user, role: role ?? account.roles.join('+'), purpose: meta.purpose, action: name };
  return (result, object) => ({ at: host.clock.now(), ...who, object, result, sensitivity });
}

/** How many rows of a list are shown: the list itself, or the one it holds; null for what is no list. */
function rowsShown({ mode }: CallMeta, shown: unknown): number | null {
  if (mode !== 'read') return null;
  const lists = Array.isArray(shown) ? [shown] : Object.values(Object(shown)).filter((part) => Array.isArray(part));
  return lists.length === 1 ? z.array(z.unknown()).parse(lists[0]).length : null;
}

/** How the asker stands to the report the call is about; a call about no report in particular meets every relation. */
function standOf({ host, meta }: Passage, user: string, input: unknown): About | null {
  if (meta.about !== 'case' || !host.register) return toEveryReport;
  const { caseId } = z.object({ caseId: CaseId }).parse(input);
  const { reader } = host.register;
  const reading = {
    user,
    since: recently(host.clock.now()),
    standsInFor: standsInFor(reader, user, host.clock.today()),
    emergencies: emergenciesOf(reader, user, host.clock.now()),
  };
  return readStand(reader, { caseId, ...reading });
}

/** One line for each report that this window shows for the first time beside what is typed; nothing new, no line. */
async function loggedWhenNew(
  asked: Passage,
  { input, answer, line }: { input: unknown; answer: { ok: true; value: unknown }; line: MakeLine },
): Promise<Answer<unknown>> {
  const shown = newlyShown(asked.session, input, answer.value);
  if (shown.caseIds.length === 0) return answer;
  const lines = shown.caseIds.map((caseId) => line('ok', caseId));
  const unwritten = await writeLines(asked.host, lines);
  if (unwritten) return refused(unwritten);
  shown.remember();
  return answer;
}

async function logged(asked: Passage, answer: Answer<unknown>, line: NewLogLine): Promise<Answer<unknown>> {
  const unwritten = await writeLines(asked.host, [line]);
  return unwritten ? refused(unwritten) : answer;
}
