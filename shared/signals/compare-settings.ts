import type { ReplayedSignal } from './replay-setting.ts';
import { type Unit, unitKey } from './unit.ts';

/** A dossier that the office confirmed. Days are in the numbering of the reports. */
export interface ConfirmedDossier {
  readonly id: string;
  readonly unit: Unit;
  readonly openedOn: number;
  /** From its first report up to the last day on which it fired. */
  readonly from: number;
  readonly to: number;
  readonly reportIds: readonly string[];
}

/** A signal of one of the two settings, held against the other. */
export interface ComparedSignal extends ReplayedSignal {
  readonly verdict: 'both' | 'only-trial' | 'only-present';
  /** So many days later than the present setting (negative: earlier); null when only one of the two gives it. */
  readonly days: number | null;
}

/** A confirmed dossier: so many days later than it was found (negative: earlier) by each setting; null: missed. */
export interface ComparedDossier {
  readonly dossier: ConfirmedDossier;
  readonly present: number | null;
  readonly trial: number | null;
}

/** What another setting would have changed over the same days. */
export interface SettingComparison {
  /** How many signals each setting gives. */
  readonly present: number;
  readonly trial: number;
  /** Oldest first. */
  readonly signals: readonly ComparedSignal[];
  readonly dossiers: readonly ComparedDossier[];
}

/** Something with a group, days and reports. */
type Rise = Pick<ReplayedSignal, 'unit' | 'openedOn' | 'from' | 'to' | 'reportIds'>;

interface Comparing {
  readonly present: readonly ReplayedSignal[];
  readonly trial: readonly ReplayedSignal[];
  readonly confirmed: readonly ConfirmedDossier[];
}

/**
 * Holds the signals of a setting on trial against those of the present one, and both against the dossiers that were confirmed.
 * Two are the same when their days overlap and they are about the same group, or about at least half of the same reports.
 */
export function compareSettings({ present, trial, confirmed }: Comparing): SettingComparison {
  const given = trial.map((signal): ComparedSignal => {
    const days = daysAfter(signal, present);
    return { ...signal, verdict: days === null ? 'only-trial' : 'both', days };
  });
  const gone = present
    .filter((signal) => firstSame(signal, trial) === undefined)
    .map((signal): ComparedSignal => ({ ...signal, verdict: 'only-present', days: null }));
  const signals = [...given, ...gone].sort((a, b) => a.openedOn - b.openedOn || byName(a, b));
  const dossiers = confirmed.map((dossier) => ({
    dossier,
    present: daysLater(dossier, present),
    trial: daysLater(dossier, trial),
  }));
  return { present: present.length, trial: trial.length, signals, dossiers };
}

/** How many days the signal opened after the first of the others that is the same; null without one. */
function daysAfter(signal: Rise, others: readonly Rise[]): number | null {
  const same = firstSame(signal, others);
  return same ? signal.openedOn - same.openedOn : null;
}

/** How many days later than the dossier the first of the signals that is the same opened. */
function daysLater(dossier: Rise, signals: readonly Rise[]): number | null {
  const same = firstSame(dossier, signals);
  return same ? same.openedOn - dossier.openedOn : null;
}

function firstSame(rise: Rise, others: readonly Rise[]): Rise | undefined {
  return others.find((other) => isSame(rise, other));
}

function isSame(a: Rise, b: Rise): boolean {
  if (a.from > b.to || b.from > a.to) return false;
  return unitKey(a.unit) === unitKey(b.unit) || sharesHalf(a.reportIds, b.reportIds);
}

function sharesHalf(ids: readonly string[], others: readonly string[]): boolean {
  const known = new Set(others);
  const shared = ids.filter((id) => known.has(id)).length;
  return shared > 0 && shared >= Math.min(ids.length, others.length) / 2;
}

function byName(a: Rise, b: Rise): number {
  return unitKey(a.unit) < unitKey(b.unit) ? -1 : 1;
}
