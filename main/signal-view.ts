import { z } from 'zod';
import { withParts } from '../db/search.ts';
import { type KeptSignal, readReportName, readSignalCases, readSteps } from '../db/signals.ts';
import { type SignalRow, SignalView } from '../shared/contract/signal.ts';
import { instant } from '../shared/dates.ts';
import { UserName } from '../shared/ids.ts';
import { roleThatMay, toAnyReport } from '../shared/rights.ts';
import { explainSignal } from '../shared/signals/explain.ts';
import { explainRule } from '../shared/signals/explain-rule.ts';
import type { FoundSignal } from '../shared/signals/found-signal.ts';
import { RuleFinding } from '../shared/signals/rule-finding.ts';
import { unitParts } from '../shared/signals/unit-name.ts';
import type { Deps } from './deps.ts';
import { dayOfNumber } from './jobs/day-number.ts';
import { clientsOfRule, clientsOfUnit, rateOf } from './signal-rate.ts';

/** What the detector said is our own, kept whole. */
const Found = z.custom<FoundSignal>((value) => typeof value === 'object' && value !== null);
const Named = z.object({ name: z.string() });
/** A signal that was found by an earlier program says nothing of areas until it is found again. */
const Areas = SignalView.pick({ areas: true }).extend({ areas: SignalView.shape.areas.default([]) });
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
  return {
    ...signalRow(deps, signal),
    ...(signal.rule === null ? groundsOfGroup(deps, signal) : groundsOfRule(deps, signal)),
    reports: mayOpenReports(deps) ? reportsOf(deps, signal) : [],
    steps: readSteps(deps.reader, signal.id).map(({ by, at, caseId, ...step }) => ({
      ...step,
      at: instant(at),
      byName: deps.nameOf(UserName.parse(by)),
      investigation: caseId && investigationOf(deps, caseId),
    })),
  };
}

type Grounds = Omit<SignalView, keyof SignalRow | 'reports' | 'steps'>;

/** What the detector said of a group. */
function groundsOfGroup(deps: Deps, signal: KeptSignal): Grounds {
  const found = Found.parse(signal.found);
  const { windowDays, observed, expected, callers, usualUpTo, p } = found;
  const until = dayOfNumber(found.until);
  const window = { reports: observed, expected, persons: callers, days: windowDays, until };
  return {
    ...{ windowDays, until, callers, usualUpTo, p },
    rate: rateOf(deps, clientsOfUnit(found.unit), window),
    moved: Moved.parse(signal.found).moved,
    explanation: [
      ...explainSignal(found, {
        name: (language) => unitParts(found.unit, (list) => deps.lists()[list] ?? [], language),
        dayOf: dayOfNumber,
      }),
    ],
    weeks: found.weeks.map(({ lastDay, ...week }) => ({ ...week, lastDay: dayOfNumber(lastDay) })),
    areas: Areas.parse(signal.found).areas.map((figure) => ({ ...figure })),
    nested: found.nested.map(({ level, parts }) => ({ level, parts: [...parts] })),
  };
}

/** What a rule of the office found: numbers, and nothing that was expected. */
function groundsOfRule(deps: Deps, { found, observed, since }: KeptSignal): Grounds {
  const finding = RuleFinding.parse(found);
  const { days, until, callers, moved, most, mostOn, persons } = finding;
  const window = { reports: most, expected: null, persons, days, until: mostOn };
  return {
    ...{ windowDays: days, until, callers, moved, usualUpTo: null, p: null, weeks: [], areas: [], nested: [] },
    rate: rateOf(deps, clientsOfRule(finding), window),
    explanation: [...explainRule({ finding, observed, since }, (list) => deps.lists()[list] ?? [])],
  };
}

function investigationOf(deps: Deps, caseId: string) {
  const report = readReportName(deps.reader, { id: caseId });
  return report && { ...report, mayOpen: mayOpenReports(deps) };
}

function mayOpenReports({ roles }: Deps): boolean {
  return roleThatMay('register.search', roles, toAnyReport) !== null;
}

/** How the report is called goes by its title, else its subjects or kind, as in every list. */
function reportsOf({ reader, scope }: Deps, signal: KeptSignal): SignalView['reports'] {
  const found = readSignalCases(reader, signal.id, scope('signal.open'));
  const rows = withParts(
    reader,
    found.map(({ row }) => row),
  );
  return rows.map(({ id, number, receivedOn, title, subjects, kind, destroyed }, index) => ({
    ...{ id, number, receivedOn, title, subjects, kind, destroyed },
    repeated: found[index]?.repeated ?? false,
  }));
}
