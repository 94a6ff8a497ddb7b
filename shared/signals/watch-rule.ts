import type { DatedReport } from './dated-report.ts';

/** What a rule of the office knows of a report beside what the detector knows. */
export interface WatchedReport extends DatedReport {
  readonly wijk: string | null;
  readonly kind: string;
  /** Danger was marked when it came in. */
  readonly danger: boolean;
}

/** What a report has to be about; null is not looked at, and of what is given all must hold. */
export interface WatchedFor {
  readonly organisation: string | null;
  /** The subjects of which one is enough: a group of subjects stands here with all below it. */
  readonly subjects: readonly string[] | null;
  readonly area: string | null;
  readonly wijk: string | null;
  readonly law: string | null;
  readonly kind: string | null;
  /** Only reports in which danger was marked. */
  readonly danger: boolean;
}

/** A rule of the office: it tells when so many reports came in within so many days. Days in the numbering of the reports. */
export interface WatchRule {
  readonly id: string;
  readonly about: WatchedFor;
  /** At least 1; 1 tells each report. */
  readonly count: number;
  /** 1 to 365. */
  readonly days: number;
  readonly from: number;
  /** The last day on which reports fall under it; null: no last day. */
  readonly to: number | null;
}

/** True when the report is what the rule looks for, and came in while the rule held. */
export function fitsRule(
  report: WatchedReport,
  { about, from, to }: Pick<WatchRule, 'about' | 'from' | 'to'>,
): boolean {
  return report.day >= from && (to === null || report.day <= to) && isAbout(report, about);
}

function isAbout(
  report: WatchedReport,
  { organisation, subjects, area, wijk, law, kind, danger }: WatchedFor,
): boolean {
  return (
    (organisation === null || report.providers.includes(organisation)) &&
    (subjects === null || report.subjects.some((subject) => subjects.includes(subject))) &&
    (area === null || report.area === area) &&
    (wijk === null || report.wijk === wijk) &&
    (law === null || report.law === law) &&
    (kind === null || report.kind === kind) &&
    (!danger || report.danger)
  );
}
