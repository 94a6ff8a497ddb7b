import { z } from 'zod';
import { withParts } from '../db/search.ts';
import { type KeptSignal, readReportName, readSignalCases, readSteps } from '../db/signals.ts';
import type { SignalRow, SignalView } from '../shared/contract/signal.ts';
import { instant } from '../shared/dates.ts';
import { UserName } from '../shared/ids.ts';
import { roleThatMay } from '../shared/rights.ts';
import { explainSignal } from '../shared/signals/explain.ts';
import type { FoundSignal } from '../shared/signals/found-signal.ts';
import { unitParts } from '../shared/signals/unit-name.ts';
import type { Deps } from './deps.ts';
import { dayOfNumber } from './jobs/find-signals.ts';

/** What the detector said is our own, kept whole. */
const Found = z.custom<FoundSignal>((value) => typeof value === 'object' && value !== null);
const Named = z.object({ name: z.string() });
const Moved = z.object({ moved: z.number().int().default(0) });

/** One line of the list. */
export function signalRow({ nameOf }: Pick<Deps, 'nameOf'>, signal: KeptSignal): SignalRow {
  const { id, unit, rule, state, observed, expected, since, openedOn, owner } = signal;
  return {
    id,
    unit: unit && { ...unit, parts: [...unit.parts] },
    rule: rule && { id: rule, ...Named.parse(signal.found) },
    state,
    observed,
    expected,
    since,
    openedOn,
    owner,
    ownerName: owner && nameOf(owner),
  };
}

/** A signal with its grounds; the reports only for those who may find reports. */
export function viewOfSignal(deps: Deps, signal: KeptSignal): SignalView {
  const found = Found.parse(signal.found);
  return {
    ...signalRow(deps, signal),
    windowDays: found.windowDays,
    until: dayOfNumber(found.until),
    callers: found.callers,
    usualUpTo: found.usualUpTo,
    p: found.p,
    moved: Moved.parse(signal.found).moved,
    explanation: [
      ...explainSignal(found, {
        name: (language) => unitParts(found.unit, (list) => deps.lists()[list] ?? [], language),
        dayOf: dayOfNumber,
      }),
    ],
    weeks: found.weeks.map(({ lastDay, ...week }) => ({ ...week, lastDay: dayOfNumber(lastDay) })),
    reports: mayOpenReports(deps) ? reportsOf(deps, signal) : [],
    nested: found.nested.map(({ level, parts }) => ({ level, parts: [...parts] })),
    steps: readSteps(deps.reader, signal.id).map(({ by, at, caseId, ...step }) => ({
      ...step,
      at: instant(at),
      byName: deps.nameOf(UserName.parse(by)),
      investigation: caseId && investigationOf(deps, caseId),
    })),
  };
}

function investigationOf(deps: Deps, caseId: string) {
  const report = readReportName(deps.reader, { id: caseId });
  return report && { ...report, mayOpen: mayOpenReports(deps) };
}

function mayOpenReports({ roles }: Deps): boolean {
  return roleThatMay('register.search', roles, ['any']) !== null;
}

/** How the report is called goes by its title, else its subjects or kind, as in every list. */
function reportsOf({ reader }: Deps, signal: KeptSignal): SignalView['reports'] {
  const found = readSignalCases(reader, signal.id);
  const rows = withParts(
    reader,
    found.map(({ row }) => row),
  );
  return rows.map(({ id, number, receivedOn, title, subjects, kind, destroyed }, index) => ({
    ...{ id, number, receivedOn, title, subjects, kind, destroyed },
    repeated: found[index]?.repeated ?? false,
  }));
}
