import { z } from 'zod';
import type { Reader, Writer } from '../../db/handle.ts';
import { readLists } from '../../db/lists.ts';
import { type KeptSignal, openSignals, readSignal, readSignalCases, readSteps, saveSignal } from '../../db/signals.ts';
import { readWatchRules } from '../../db/watch-rules.ts';
import type { ListItem } from '../../shared/contract/administration.ts';
import type { WatchRule, WatchRuleAbout } from '../../shared/contract/watch-rule.ts';
import { dayOf, instant } from '../../shared/dates.ts';
import { SignalId } from '../../shared/ids.ts';
import type { FoundByRule, RuleDossier } from '../../shared/signals/find-by-rule.ts';
import type { RuleFinding } from '../../shared/signals/rule-finding.ts';
import type { WatchedFor } from '../../shared/signals/watch-rule.ts';
import { dayNumber, dayOfNumber } from './day-number.ts';
import type { RuleSearch } from './signal-task.ts';

/** The rules of the office that hold, each with the dossiers it led to. */
export function rulesToSearch(reader: Reader): readonly RuleSearch[] {
  const rules = readWatchRules(reader).filter(({ active }) => active);
  if (rules.length === 0) return [];
  const signals = openSignals(reader);
  const subjects = readLists(reader).subjects ?? [];
  return rules.map((rule) => ({
    rule: {
      id: rule.id,
      about: watchedFor(rule, subjects),
      count: rule.count,
      days: rule.days,
      from: dayNumber(rule.from),
      to: rule.to && dayNumber(rule.to),
    },
    past: signals.filter((signal) => signal.rule === rule.id).map((signal) => dossierOf(reader, signal)),
  }));
}

/** What a rule looks for; a group of subjects with all below it. */
export function watchedFor(about: WatchRuleAbout, subjects: readonly ListItem[]): WatchedFor {
  const { organisation, subject, area, wijk, law, kind, danger } = about;
  const below = subjects.filter(({ parent }) => parent === subject).map(({ code }) => code);
  return { organisation, subjects: subject === null ? null : [subject, ...below], area, wijk, law, kind, danger };
}

/** Keeps what the rules found: a dossier for what is new, the later reports with the dossier that is open. Answers how many were opened. */
export function keepByRules(
  writer: Writer,
  found: readonly FoundByRule[],
  { newId }: { readonly newId: () => string },
): number {
  const rules = readWatchRules(writer);
  const opened = found.flatMap((one) => {
    const rule = rules.find(({ id }) => id === one.rule);
    return rule ? [keepOne(writer, { found: one, rule, newId })] : [];
  });
  return opened.filter(Boolean).length;
}

interface Found {
  readonly found: FoundByRule;
  readonly rule: WatchRule;
  readonly newId: () => string;
}

/** Whether a dossier was opened. A dossier that was settled while the rules were looked at stays as it is. */
function keepOne(writer: Writer, { found, rule, newId }: Found): boolean {
  const known = found.dossier === null ? null : readSignal(writer, found.dossier);
  if (found.dossier === null) {
    // Two searches may have run at once: a rule has one open dossier.
    if (openSignals(writer).some((signal) => signal.rule === rule.id && stateOf(signal) === 'open')) return false;
    saveSignal(writer, signalOf({ found, rule, newId }, null), reportsOf(found));
    return true;
  }
  if (known && stateOf(known) === 'open') saveSignal(writer, signalOf({ found, rule, newId }, known), reportsOf(found));
  return false;
}

function signalOf({ found, rule, newId }: Found, known: KeptSignal | null): KeptSignal {
  return {
    id: known?.id ?? SignalId.parse(newId()),
    unit: null,
    rule: rule.id,
    state: known?.state ?? 'new',
    owner: known?.owner ?? null,
    openedOn: known?.openedOn ?? dayOfNumber(found.reachedOn),
    lastAlarmOn: dayOfNumber(found.until),
    since: dayOfNumber(found.since),
    observed: found.observed,
    expected: null,
    found: findingOf(found, rule),
  };
}

function findingOf(found: FoundByRule, rule: WatchRule): RuleFinding {
  const { organisation, subject, area, wijk, law, kind, danger } = rule;
  return {
    name: rule.name,
    reason: rule.reason,
    about: { organisation, subject, area, wijk, law, kind, danger },
    count: rule.count,
    days: rule.days,
    reachedOn: dayOfNumber(found.reachedOn),
    until: dayOfNumber(found.until),
    most: found.most,
    mostOn: dayOfNumber(found.mostOn),
    persons: found.persons,
    callers: found.callers,
    repeated: found.repeatedIds.length,
    moved: found.movedIds.length,
  };
}

/** What no longer fits stays with the dossier, which says so. */
function reportsOf({ reportIds, repeatedIds, movedIds }: FoundByRule) {
  const once = [...reportIds, ...movedIds].map((caseId) => ({ caseId, repeated: false }));
  return [...once, ...repeatedIds.map((caseId) => ({ caseId, repeated: true }))];
}

function stateOf({ state }: KeptSignal): RuleDossier['state'] {
  return state === 'closed' || state === 'dismissed' ? state : 'open';
}

const Kept = z.object({ most: z.number() });

function dossierOf(reader: Reader, signal: KeptSignal): RuleDossier {
  const { most } = Kept.parse(signal.found);
  const step = readSteps(reader, signal.id).findLast(({ state, reason }) => state === 'dismissed' && reason !== 'note');
  return {
    id: signal.id,
    state: stateOf(signal),
    since: dayNumber(signal.since),
    reachedOn: dayNumber(signal.openedOn),
    reportIds: readSignalCases(reader, signal.id).map(({ row }) => row.id),
    dismissal: signal.state === 'dismissed' && step ? { on: dayNumber(dayOf(instant(step.at))), most } : null,
  };
}
