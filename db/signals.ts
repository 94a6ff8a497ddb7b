import { and, asc, desc, eq, isNull, lte, max, min, notInArray } from 'drizzle-orm';
import { SignalState, StepReason, Unit } from '../shared/contract/signal.ts';
import { type Day, day, type Instant, instant } from '../shared/dates.ts';
import { CaseId, CaseNumber, SignalId, UserName, WatchRuleId } from '../shared/ids.ts';
import type { Reader, Writer } from './handle.ts';
import { caseParties, caseSubjects, cases, importMarks } from './schema/cases.ts';
import { signalCases, signalRuns, signalSteps, signals } from './schema/register.ts';
import { inScope, type Scope } from './search.ts';

/** A signal as kept. `found` is what the detector said on the day it was last seen, whole, for who shows it. */
export interface KeptSignal {
  readonly id: SignalId;
  /** What it is about; null for what a rule found, which says that itself. */
  readonly unit: Unit | null;
  readonly state: SignalState;
  readonly owner: UserName | null;
  readonly openedOn: Day;
  readonly lastAlarmOn: Day;
  readonly since: Day;
  readonly observed: number;
  /** Null for what a rule of the office found. */
  readonly expected: number | null;
  readonly found: unknown;
  /** The rule of the office that found it; null for what the detector found. */
  readonly rule: WatchRuleId | null;
}

/** The level of a signal that is about no watched group. */
const ofRule = 'rule';

/** One thing that was done with a signal. */
export interface SignalStep {
  readonly at: string;
  readonly by: string;
  readonly state: SignalState;
  readonly reason: StepReason | null;
  readonly note: string;
  /** The report of the investigation that was begun upon it. */
  readonly caseId: CaseId | null;
}

/** All signals, the newest in front. */
export function openSignals(reader: Reader): readonly KeptSignal[] {
  return reader.sql.select().from(signals).orderBy(desc(signals.openedOn), asc(signals.id)).all().map(kept);
}

/** One signal, or null. */
export function readSignal(reader: Reader, id: string): KeptSignal | null {
  const row = reader.sql.select().from(signals).where(eq(signals.id, id)).get();
  return row ? kept(row) : null;
}

/** Adds a signal or brings it up to date, with the reports it stands on. */
export function saveSignal(
  writer: Writer,
  signal: KeptSignal,
  reports: readonly { readonly caseId: string; readonly repeated: boolean }[],
): void {
  const { found, unit, ...rest } = signal;
  const named = { level: unit?.level ?? ofRule, unit: JSON.stringify(unit?.parts ?? []) };
  const values = { ...rest, ...named, found: JSON.stringify(found) };
  writer.sql.insert(signals).values(values).onConflictDoUpdate({ target: signals.id, set: values }).run();
  writer.sql.delete(signalCases).where(eq(signalCases.signalId, signal.id)).run();
  if (reports.length > 0)
    writer.sql
      .insert(signalCases)
      .values(reports.map((report) => ({ signalId: signal.id, ...report })))
      .run();
}

/** Replaces what the detector said of a signal; its reports and its course stay. */
export function keepWhatWasFound(writer: Writer, id: string, found: unknown): void {
  writer.sql
    .update(signals)
    .set({ found: JSON.stringify(found) })
    .where(eq(signals.id, id))
    .run();
}

/** Moves a signal to another state, and keeps who did so and why. */
export function addStep(writer: Writer, id: string, step: SignalStep & { readonly owner: string | null }): void {
  const { owner, ...kept } = step;
  const last = writer.sql
    .select({ position: max(signalSteps.position) })
    .from(signalSteps)
    .where(eq(signalSteps.signalId, id))
    .get();
  writer.sql
    .insert(signalSteps)
    .values({ signalId: id, position: (last?.position ?? 0) + 1, ...kept })
    .run();
  writer.sql.update(signals).set({ state: step.state, owner }).where(eq(signals.id, id)).run();
}

/** What was done with a signal, oldest first. */
export function readSteps(reader: Reader, id: string): readonly SignalStep[] {
  const rows = reader.sql
    .select()
    .from(signalSteps)
    .where(eq(signalSteps.signalId, id))
    .orderBy(asc(signalSteps.position))
    .all();
  return rows.map((row) => ({
    at: instant(row.at),
    by: row.by,
    state: SignalState.parse(row.state),
    reason: row.reason === null ? null : StepReason.parse(row.reason),
    note: row.note,
    caseId: row.caseId === null ? null : CaseId.parse(row.caseId),
  }));
}

/** The report with a number, or the number of a report; null when there is none. */
export function readReportName(reader: Reader, named: { readonly id: string } | { readonly number: string }) {
  const wanted = 'id' in named ? eq(cases.id, named.id) : eq(cases.number, named.number);
  const found = reader.sql.select({ id: cases.id, number: cases.number }).from(cases).where(wanted).get();
  return found ? { id: CaseId.parse(found.id), number: CaseNumber.parse(found.number) } : null;
}

/** The reports of a signal that are in the register and that the scope lets through (null: all of them), the newest in front. */
export function readSignalCases(reader: Reader, id: string, scope: Scope | null = null) {
  return reader.sql
    .select({ row: cases, repeated: signalCases.repeated })
    .from(signalCases)
    .innerJoin(cases, eq(cases.id, signalCases.caseId))
    .where(and(eq(signalCases.signalId, id), scope === null ? undefined : inScope(scope)))
    .orderBy(desc(cases.receivedOn), desc(cases.row))
    .all();
}

/** What the detector and the rules know of the reports received up to and including a day: codes and keyed marks, oldest first. */
export function readDetectable(reader: Reader, upTo: Day) {
  const rows = reader.sql
    .select({
      row: cases.row,
      id: cases.id,
      receivedOn: cases.receivedOn,
      area: cases.area,
      wijk: cases.wijk,
      kind: cases.kind,
      danger: cases.danger,
      law: cases.law,
      caller: cases.caller,
      text: cases.story,
    })
    .from(cases)
    // What goes on under another number is one matter with it, and counts once.
    .where(and(lte(cases.receivedOn, upTo), isNull(cases.joinedInto)))
    .orderBy(asc(cases.receivedOn), asc(cases.row))
    .all();
  const parties = grouped(
    reader.sql
      .select({ row: caseParties.caseRow, code: caseParties.organisation, kind: caseParties.kind })
      .from(caseParties)
      .all()
      .map(({ row, code, kind }) => ({ row, code: code ?? kind })),
  );
  const subjects = grouped(
    reader.sql.select({ row: caseSubjects.caseRow, code: caseSubjects.subject }).from(caseSubjects).all(),
  );
  return rows.map(({ row, ...report }) => ({
    ...report,
    providers: parties.get(row) ?? [],
    subjects: subjects.get(row) ?? [],
  }));
}

/** The day of the oldest report up to a day; null without one. */
export function readFirstReceived(reader: Reader, upTo: Day): Day | null {
  const first = reader.sql
    .select({ on: min(cases.receivedOn) })
    .from(cases)
    .where(lte(cases.receivedOn, upTo))
    .get();
  return first?.on ? day(first.on) : null;
}

/** When each report was entered, by its id; those that came in with a table are left out: they were known long before. */
export function readEntered(reader: Reader): ReadonlyMap<string, Instant> {
  const imported = reader.sql.select({ row: importMarks.caseRow }).from(importMarks);
  const rows = reader.sql
    .select({ id: cases.id, at: cases.registeredAt })
    .from(cases)
    .where(notInArray(cases.row, imported))
    .all();
  return new Map(rows.map(({ id, at }) => [id, instant(at)]));
}

/** The last search for signals, or null. */
export function readLastRun(reader: Reader) {
  return reader.sql.select().from(signalRuns).orderBy(desc(signalRuns.day)).limit(1).get() ?? null;
}

/** Keeps that the register was searched for a day. */
export function saveRun(writer: Writer, run: typeof signalRuns.$inferInsert): void {
  writer.sql.insert(signalRuns).values(run).onConflictDoUpdate({ target: signalRuns.day, set: run }).run();
}

function grouped(
  rows: readonly { readonly row: number; readonly code: string }[],
): ReadonlyMap<number, readonly string[]> {
  const byRow = new Map<number, string[]>();
  for (const { row, code } of rows) {
    const known = byRow.get(row);
    if (known) known.push(code);
    else byRow.set(row, [code]);
  }
  return byRow;
}

function kept(row: typeof signals.$inferSelect): KeptSignal {
  return {
    id: SignalId.parse(row.id),
    unit: row.rule === null ? Unit.parse({ level: row.level, parts: JSON.parse(row.unit) }) : null,
    state: SignalState.parse(row.state),
    owner: row.owner === null ? null : UserName.parse(row.owner),
    openedOn: day(row.openedOn),
    lastAlarmOn: day(row.lastAlarmOn),
    since: day(row.since),
    observed: row.observed,
    expected: row.expected,
    found: JSON.parse(row.found),
    rule: row.rule === null ? null : WatchRuleId.parse(row.rule),
  };
}
