import { openSignals } from '../../db/signals.ts';
import { countTasks, readOpen, readTasks, readWork, type Work } from '../../db/work-list.ts';
import { mostCallBacks, type TaskRow } from '../../shared/contract/register.ts';
import { addDays } from '../../shared/dates.ts';
import type { CaseId } from '../../shared/ids.ts';
import { ok } from '../../shared/result.ts';
import { roleThatMay, toAnyReport } from '../../shared/rights.ts';
import { named } from '../case-row.ts';
import { loadCase } from '../case-store.ts';
import type { Deps } from '../deps.ts';
import { signalRow } from '../signal-view.ts';
import type { HandlersOf } from './handlers.ts';

export const todayServices: HandlersOf<'today'> = {
  show: async (deps, { scope: asked }) => {
    const all = deps.scope('register.search');
    const standsInFor = [...(all.standsInFor ?? [])];
    const owners = asked === 'mine' ? [deps.user, ...standsInFor] : null;
    const work = readWork(deps.reader, all, { day: deps.today, owners });
    const open = readOpen(deps.reader, all, { which: 'all', owners: owners && [deps.user], limit: 12 });
    const unowned = readOpen(deps.reader, all, { which: 'unowned', owners: null, limit: 12 });
    const tasks = readTasks(deps.reader, all, { day: addDays(deps.today, 14), owners });
    const callBacks = tasks.filter(({ task }) => task.kind === 'call-back').slice(0, mostCallBacks);
    const taskCounts = countTasks(deps.reader, all, { day: deps.today, owners });
    const rows = (lines: readonly Work[]) => lines.map((line) => ({ case: named(deps, line.case), term: line.term }));
    return ok({
      today: deps.today,
      late: rows(work.late),
      dueToday: rows(work.dueToday),
      soon: rows(work.soon),
      waiting: rows(work.waiting),
      waitingCount: work.counts.waiting,
      open: open.rows.map((row) => named(deps, row)),
      openCount: open.count,
      unowned: unowned.rows.map((row) => named(deps, row)),
      unownedCount: unowned.count,
      atOmbudsman: readOpen(deps.reader, all, { which: 'at-ombudsman', owners: null, limit: 12 }).rows.map((row) =>
        named(deps, row),
      ),
      signals: mayWorkOn(deps, 'signal.list') ? newSignals(deps) : [],
      setUp: mayWorkOn(deps, 'office.save') || mayWorkOn(deps, 'case.assign') ? notSetUp(deps) : [],
      tasks: tasks.map((line) => ({
        case: named(deps, line.case),
        task: line.task,
        taskOwnerName: line.task.owner && deps.nameOf(line.task.owner),
        rings: callBacks.includes(line) ? rings(deps, line.case.id) : null,
      })),
      firstTermOn: work.firstTermOn,
      standsInFor,
      counts: {
        late: work.counts.late + taskCounts.late,
        dueToday: work.counts.dueToday + taskCounts.dueToday,
        tasks: { late: taskCounts.late, dueToday: taskCounts.dueToday },
      },
      at: deps.now,
    });
  },
};

/** The number to ring back: of who called, else of whom it is about. */
function rings({ reader }: Deps, caseId: CaseId): TaskRow['rings'] {
  const loaded = loadCase(reader, caseId);
  if (!loaded.ok) return null;
  const { caller, concerned } = loaded.value.state.intake;
  const person = [caller, concerned].find((each) => each !== null && each.phone.trim() !== '');
  return person ? { phone: person.phone, askFirst: person.askFirst } : null;
}

function mayWorkOn({ roles }: Deps, call: 'signal.list' | 'office.save' | 'case.assign'): boolean {
  return roleThatMay(call, roles, toAnyReport) !== null;
}

function newSignals(deps: Deps) {
  return openSignals(deps.reader).flatMap((signal) => (signal.state === 'new' ? [signalRow(deps, signal)] : []));
}

type SetUp = ('address' | 'phone' | 'email' | 'hours' | 'second-account' | 'administrator' | 'reviewer' | 'holidays')[];

/** What an office has to arrange before it can rely on the register. */
function notSetUp(deps: Deps): SetUp {
  const office = deps.office();
  const active = deps.accounts.filter((account) => account.active);
  const pureAdministrator = active.some(
    (account) => account.roles.length === 1 && account.roles[0] === 'administrator',
  );
  const missing: readonly (readonly [SetUp[number], boolean])[] = [
    ['address', office.address === ''],
    ['phone', office.phone === ''],
    ['email', office.email === ''],
    ['hours', office.hours === ''],
    ['second-account', active.length < 2],
    ['administrator', !pureAdministrator],
    ['reviewer', !active.some((account) => account.roles.includes('reviewer'))],
    ['holidays', !knowsHolidays(deps)],
  ];
  return missing.flatMap(([name, isMissing]) => (isMissing ? [name] : []));
}

/** Terms of today reach into next year: both years must have their equated days (ATW-07). */
function knowsHolidays({ today, office }: Deps): boolean {
  const year = Number(today.slice(0, 4));
  const equated = office().equatedDays;
  return Object.hasOwn(equated, year) && Object.hasOwn(equated, year + 1);
}
