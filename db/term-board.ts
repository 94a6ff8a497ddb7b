import { and, eq, or, type SQL } from 'drizzle-orm';
import type { WarnDays } from '../shared/contract/warn-days.ts';
import type { BoardKind } from '../shared/contract/work.ts';
import { addDays, type Day } from '../shared/dates.ts';
import type { Reader } from './handle.ts';
import { caseTerms } from './schema/cases.ts';
import type { Scope } from './search.ts';
import {
  countTasks,
  countTerms,
  ofOwners,
  readTasks,
  readTerms,
  stretchesOf,
  type Whose,
  type Work,
} from './work-list.ts';

type TaskLine = ReturnType<typeof readTasks>[number];

/** The lines of one stretch of the clock. The counts are of all of them, also of what is not shown. */
export interface BoardGroup {
  readonly terms: readonly Work[];
  readonly tasks: readonly TaskLine[];
  readonly counts: { readonly law: number; readonly norm: number; readonly task: number };
}

/** Whose board, and how far ahead. `kinds`: the lines that are shown. */
export interface BoardSearch extends Whose {
  readonly kinds: readonly BoardKind[];
  readonly warnDays: WarnDays;
}

/** The week to come, in days. */
const week = 7;

/** The term board: terms and tasks of open reports in five stretches, by the index of last days, each at most 200 lines. */
export function readBoard(reader: Reader, scope: Scope, search: BoardSearch) {
  const { day: today, owners, kinds, warnDays } = search;
  const { late, dueToday, waiting, between } = stretchesOf(today);
  const weekEnd = addDays(today, week);
  const ahead = (days: number) => laterOf(weekEnd, addDays(today, days));
  const near = or(
    and(eq(caseTerms.byLaw, true), between(weekEnd, ahead(warnDays.law))),
    and(eq(caseTerms.byLaw, false), between(weekEnd, ahead(warnDays.norm))),
  );
  const horizon = ahead(warnDays.norm);
  const tasks = kinds.includes('task') ? readTasks(reader, scope, { day: horizon, owners }) : [];
  const counted = countTasks(reader, scope, { day: today, owners, until: weekEnd });
  const beyond = countTasks(reader, scope, { day: weekEnd, owners, until: horizon }).later;
  const group = (when: SQL | undefined, fits: (on: Day) => boolean, task: number): BoardGroup => {
    const whose = and(ofOwners(owners), when);
    const { all, law } = countTerms(reader, scope, whose);
    return {
      terms: termsOfKinds(reader, scope, { when: whose, kinds }),
      tasks: tasks.filter((line) => fits(line.task.on)),
      counts: { law, norm: all - law, task },
    };
  };
  return {
    late: group(late, (on) => on < today, counted.late),
    dueToday: group(dueToday, (on) => on === today, counted.dueToday),
    week: group(between(today, weekEnd), (on) => on > today && on <= weekEnd, counted.later),
    near: group(near, (on) => on > weekEnd, beyond),
    waiting: group(waiting, () => false, 0),
  };
}

function termsOfKinds(
  reader: Reader,
  scope: Scope,
  { when, kinds }: { readonly when: SQL | undefined; readonly kinds: readonly BoardKind[] },
): readonly Work[] {
  const [law, norm] = [kinds.includes('law'), kinds.includes('norm')];
  if (!law && !norm) return [];
  return readTerms(reader, scope, law && norm ? when : and(when, eq(caseTerms.byLaw, law)));
}

function laterOf(one: Day, other: Day): Day {
  return one > other ? one : other;
}
