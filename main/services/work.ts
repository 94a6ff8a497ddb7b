import { absencesFrom, removeAbsence, saveAbsence } from '../../db/absences.ts';
import type { Writer } from '../../db/handle.ts';
import { type BoardGroup, readBoard } from '../../db/term-board.ts';
import { readOpen, readTasksOf } from '../../db/work-list.ts';
import { handOn } from '../../shared/case/decide-hand-on.ts';
import type { Contract } from '../../shared/contract/index.ts';
import type { Absence } from '../../shared/contract/work.ts';
import type { Answer, Failure } from '../../shared/failure.ts';
import type { CaseId, CaseNumber, UserName } from '../../shared/ids.ts';
import { ok, refused } from '../../shared/result.ts';
import { named } from '../case-row.ts';
import { loadCase } from '../case-store.ts';
import { writeDecision } from '../change-case.ts';
import type { Deps } from '../deps.ts';
import { isHandler } from '../is-handler.ts';
import { warnDaysOf } from '../warn-days-of.ts';
import type { HandlersOf, InputOf } from './handlers.ts';

export const workServices: HandlersOf<'work'> = {
  board: async (deps, { scope: asked, owner, kinds }) => {
    const scope = deps.scope('register.search');
    const standsInFor = [...(scope.standsInFor ?? [])];
    const mine = [deps.user, ...standsInFor];
    const everybody = asked === 'mine' ? mine : null;
    const owners = owner === null ? everybody : (everybody ?? [owner]).filter((one) => one === owner);
    const warnDays = warnDaysOf(deps);
    const board = readBoard(deps.reader, scope, { day: deps.today, owners, kinds, warnDays });
    return ok({
      today: deps.today,
      late: groupOf(deps, board.late),
      dueToday: groupOf(deps, board.dueToday),
      week: groupOf(deps, board.week),
      near: groupOf(deps, board.near),
      waiting: groupOf(deps, board.waiting),
      warnDays,
      standsInFor,
      at: deps.now,
    });
  },

  absences: async (deps) => ok(absencesNow(deps)),

  saveOwnAbsence: async (deps, absence) => save(deps, { ...absence, user: deps.user }),

  removeOwnAbsence: async (deps, { from }) => remove(deps, { user: deps.user, from }),

  saveAbsence: async (deps, absence) => save(deps, absence),

  removeAbsence: async (deps, absence) => remove(deps, absence),

  inHand: async (deps, { user }) => {
    const scope = deps.scope('register.search');
    const open = readOpen(deps.reader, scope, { which: 'all', owners: [user], limit: 500 });
    const tasks = readTasksOf(deps.reader, scope, user).filter(({ case: row }) => row.owner !== user);
    return ok({
      reports: open.rows.map((row) => named(deps, row)),
      reportCount: open.count,
      tasks: tasks.map((line) => taskRow(deps, line)),
    });
  },

  handOn: async (deps, input) => {
    const strange = [...input.reports, ...input.tasks].some(({ to }) => !isHandler(deps, to));
    if (strange) return refused({ code: 'not-found' });
    if (input.reason.trim() === '') return refused({ code: 'reason-required' });
    return deps.write((writer) => {
      const caseIds = new Set([...input.reports, ...input.tasks].map(({ caseId }) => caseId));
      return ok({ results: [...caseIds].map((caseId) => handOnOne(writer, deps, { caseId, input })) });
    });
  },
};

type HandOnInput = InputOf<Contract['work']['handOn']>;

/** One report of the heap: decided as any act on it, and refused without touching the others. */
function handOnOne(
  writer: Writer,
  deps: Deps,
  { caseId, input }: { readonly caseId: CaseId; readonly input: HandOnInput },
): { caseId: CaseId; number: CaseNumber | null; failure: Failure | null } {
  const loaded = loadCase(writer, caseId);
  if (!loaded.ok) return { caseId, number: null, failure: loaded.failure };
  const { number } = loaded.value.state;
  const reportTo = input.reports.find((one) => one.caseId === caseId)?.to ?? null;
  const tasks = input.tasks.filter((one) => one.caseId === caseId);
  const command = { from: input.user, reportTo, tasks, reason: input.reason };
  const decided = handOn(loaded.value.state, command, { user: deps.user });
  const written = decided.ok ? writeDecision(writer, deps, { loaded: loaded.value, events: decided.value }) : decided;
  return { caseId, number, failure: written.ok ? null : written.failure };
}

function groupOf(deps: Deps, { terms, tasks, counts }: BoardGroup) {
  return {
    terms: terms.map((line) => ({ case: named(deps, line.case), term: line.term })),
    tasks: tasks.map((line) => taskRow(deps, line)),
    counts: { ...counts },
  };
}

function taskRow(deps: Deps, { case: row, task }: BoardGroup['tasks'][number]) {
  return { case: named(deps, row), task, taskOwnerName: task.owner && deps.nameOf(task.owner) };
}

async function save(deps: Deps, absence: Absence): Promise<Answer<ReturnType<typeof absencesNow>>> {
  const { user, from, to, replacedBy } = absence;
  if (to < from) return refused({ code: 'period-reversed' });
  const known = deps.accounts.some((account) => account.user === user);
  const fits = replacedBy === null || (replacedBy !== user && isHandler(deps, replacedBy));
  if (!known || !fits) return refused({ code: 'not-found' });
  return deps.write((writer) => {
    saveAbsence(writer, absence);
    return ok(absencesNow({ reader: writer, today: deps.today, nameOf: deps.nameOf }));
  });
}

async function remove(
  deps: Deps,
  absence: { readonly user: UserName; readonly from: Absence['from'] },
): Promise<Answer<ReturnType<typeof absencesNow>>> {
  return deps.write((writer) =>
    removeAbsence(writer, absence)
      ? ok(absencesNow({ reader: writer, today: deps.today, nameOf: deps.nameOf }))
      : refused({ code: 'not-found' }),
  );
}

function absencesNow({ reader, today, nameOf }: Pick<Deps, 'reader' | 'today' | 'nameOf'>) {
  return absencesFrom(reader, today).map((absence) => ({
    ...absence,
    name: nameOf(absence.user),
    replacedByName: absence.replacedBy && nameOf(absence.replacedBy),
  }));
}
