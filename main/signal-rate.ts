import { readClientCounts } from '../db/client-counts.ts';
import type { SignalView } from '../shared/contract/signal.ts';
import { addDays, type Day } from '../shared/dates.ts';
import { type ClientLevel, clientDaysIn, ratePerThousand } from '../shared/figures/client-rate.ts';
import type { RuleFinding } from '../shared/signals/rule-finding.ts';
import type { Unit } from '../shared/signals/unit.ts';
import type { Deps } from './deps.ts';

/** Whose clients the reports are counted against. */
export interface ClientsOf {
  readonly level: ClientLevel;
  readonly code: string;
}

/** A window of a signal: its reports, the usual number, the persons behind it. */
export interface RatedWindow {
  readonly reports: number;
  /** Null where none was expected. */
  readonly expected: number | null;
  readonly persons: number;
  readonly days: number;
  readonly until: Day;
}

/** Whose clients a watched group is counted against: of a provider or an area, with or without a subject. */
export function clientsOfUnit({ level, parts }: Unit): ClientsOf | null {
  const [code] = parts;
  if (code === undefined) return null;
  if (level === 'provider' || level === 'cell') return { level: 'provider', code };
  return level === 'area' || level === 'area_subject' ? { level: 'area', code } : null;
}

/** The same for a rule: only where it is about one provider or one place, for there are no numbers of both together. */
export function clientsOfRule({ about: { organisation, area, wijk } }: RuleFinding): ClientsOf | null {
  const asked: readonly ClientsOf[] = [
    ...(organisation === null ? [] : [{ level: 'provider' as const, code: organisation }]),
    ...(area === null ? [] : [{ level: 'area' as const, code: area }]),
    ...(wijk === null ? [] : [{ level: 'wijk' as const, code: wijk }]),
  ];
  const [only, ...others] = asked;
  return only && others.length === 0 ? only : null;
}

/** The rate of a window; null without a number of clients for all its days, or with fewer persons than figures show (PRI-20). */
export function rateOf(
  { reader, office }: Pick<Deps, 'reader' | 'office'>,
  of: ClientsOf | null,
  { reports, expected, persons, days, until }: RatedWindow,
): SignalView['rate'] {
  if (of === null || persons < office().smallestCount) return null;
  const clients = clientDaysIn(readClientCounts(reader), of, { from: addDays(until, 1 - days), to: until });
  if (clients === null) return null;
  return {
    perThousand: ratePerThousand(reports, clients),
    usual: expected === null ? null : ratePerThousand(expected, clients),
    reports,
    days,
    clients: clients.clients,
    since: clients.since,
  };
}
