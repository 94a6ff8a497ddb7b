import type { DatedReport } from './dated-report.ts';

/** The kinds of groups that are watched. */
export const levels = [
  'cell',
  'provider',
  'subject',
  'area',
  'area_subject',
  'law',
  'law_subject',
  'register',
] as const;
export type Level = (typeof levels)[number];

/** The levels that an office watches; a law by itself is half the register and no group to look at. */
export const watchedLevels: readonly Level[] = levels.filter((level) => level !== 'law');

/** One watched group: a level and what names it, for example `cell` with provider and subject. */
export interface Unit {
  readonly level: Level;
  readonly parts: readonly string[];
}

/** The name of a unit as one text, the same for equal units. */
export function unitKey({ level, parts }: Unit): string {
  return [level, ...parts].join('\u001f');
}

/** The units of a level that the report belongs to; none where the report lacks what the level needs. */
export function unitsOf(report: DatedReport, level: Level): readonly Unit[] {
  const areas = report.area === null ? [] : [report.area];
  switch (level) {
    case 'cell':
      return crossed(level, report.providers, report.subjects);
    case 'provider':
      return single(level, report.providers);
    case 'subject':
      return single(level, report.subjects);
    case 'area':
      return single(level, areas);
    case 'area_subject':
      return crossed(level, areas, report.subjects);
    case 'law':
      return single(level, [report.law]);
    case 'law_subject':
      return crossed(level, [report.law], report.subjects);
    case 'register':
      return [{ level, parts: [] }];
  }
}

/** True when the report belongs to the unit. */
export function belongsTo(report: DatedReport, { level, parts }: Unit): boolean {
  const [first = '', second = ''] = parts;
  switch (level) {
    case 'cell':
      return report.providers.includes(first) && report.subjects.includes(second);
    case 'provider':
      return report.providers.includes(first);
    case 'subject':
      return report.subjects.includes(first);
    case 'area':
      return report.area === first;
    case 'area_subject':
      return report.area === first && report.subjects.includes(second);
    case 'law':
      return report.law === first;
    case 'law_subject':
      return report.law === first && report.subjects.includes(second);
    case 'register':
      return true;
  }
}

function single(level: Level, names: readonly string[]): readonly Unit[] {
  return [...new Set(names)].map((name) => ({ level, parts: [name] }));
}

function crossed(level: Level, rows: readonly string[], columns: readonly string[]): readonly Unit[] {
  return [...new Set(rows)].flatMap((row) => [...new Set(columns)].map((column) => ({ level, parts: [row, column] })));
}
