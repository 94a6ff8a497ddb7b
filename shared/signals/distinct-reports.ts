import type { DatedReport } from './dated-report.ts';

/** A caller who reports the same again within this many days counts once. */
const sameCallerDays = 28;

/**
 * The reports that count, in order of day and then id: the same known caller about the same provider and subject within four
 * weeks counts once, and so do reports of one day about the same provider with the same story. A report that has neither a
 * caller nor a story is never a duplicate. Looks backwards only: a later report never changes whether an earlier one counts.
 */
export function distinctReports(reports: readonly DatedReport[]): readonly DatedReport[] {
  const counted = new Map<string, number>();
  return inOrder(reports).filter((report) => {
    if (report.caller === null && report.text === null) return true;
    const keys = [...callerKeys(report), ...textKeys(report)];
    if (keys.some(({ key, within }) => report.day - (counted.get(key) ?? Number.NEGATIVE_INFINITY) < within))
      return false;
    for (const { key } of keys) counted.set(key, report.day);
    return true;
  });
}

/** Reports by day, and by id within a day, so that a run does not depend on the order in which they were handed in. */
export function inOrder<R extends DatedReport>(reports: readonly R[]): readonly R[] {
  const isInOrder = reports.every((report, at) => at === 0 || compared(reports[at - 1] ?? report, report) <= 0);
  return isInOrder ? reports : [...reports].sort(compared);
}

function compared(a: DatedReport, b: DatedReport): number {
  return a.day - b.day || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

interface DuplicateKey {
  readonly key: string;
  /** Counted before, fewer than this many days ago: a duplicate. */
  readonly within: number;
}

function callerKeys({ caller, providers, subjects }: DatedReport): readonly DuplicateKey[] {
  if (caller === null) return [];
  return providers.flatMap((provider) =>
    subjects.map((subject) => ({ key: ['caller', caller, provider, subject].join('\u001f'), within: sameCallerDays })),
  );
}

function textKeys({ text, providers }: DatedReport): readonly DuplicateKey[] {
  if (text === null) return [];
  return providers.map((provider) => ({ key: ['text', text, provider].join('\u001f'), within: 1 }));
}
