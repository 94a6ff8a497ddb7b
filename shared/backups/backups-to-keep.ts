import { type Day, day, daysBetween } from '../dates.ts';

/** How many of the last days, weeks and months keep a backup (reliability bar, P20). */
const kept = { days: 7, weeks: 5, months: 12 } as const;

/** When a backup was made; `on` is the day on the clock of the office. */
export interface BackupMoment {
  readonly name: string;
  readonly on: Day;
  readonly at: string;
  /** How many it holds. */
  readonly reports: number;
}

/**
 * The backups that make room for the newest one. One that held so many more reports stays, however old it is and however many
 * poor ones came after it: somebody should look first, and takes it away himself.
 */
export function backupsThatGo(backups: readonly BackupMoment[]): readonly string[] {
  const newest = backups.reduce<BackupMoment | null>((last, each) => (last && last.at > each.at ? last : each), null);
  const stay = backupsToKeep(backups);
  const old = backups.filter(({ name }) => !stay.has(name));
  return old.filter(({ reports }) => !vanishedTooMany(reports, newest?.reports ?? 0)).map(({ name }) => name);
}

/**
 * Which backups stay: the newest of each of the last seven days, five weeks and twelve months that have one. Periods without a
 * backup do not count, so that an office that was closed for a month does not lose what it had.
 */
export function backupsToKeep(backups: readonly BackupMoment[]): ReadonlySet<string> {
  const newestFirst = [...backups].sort((a, b) => (a.at < b.at ? 1 : -1));
  return new Set([
    ...newestOf(newestFirst, kept.days, ({ on }) => on),
    ...newestOf(newestFirst, kept.weeks, ({ on }) => String(weekOf(on))),
    ...newestOf(newestFirst, kept.months, ({ on }) => on.slice(0, 7)),
  ]);
}

function newestOf(
  backups: readonly BackupMoment[],
  most: number,
  periodOf: (backup: BackupMoment) => string,
): readonly string[] {
  const found = new Map<string, string>();
  for (const backup of backups) {
    const period = periodOf(backup);
    if (!found.has(period)) found.set(period, backup.name);
  }
  return [...found.values()].slice(0, most);
}

/** A Monday: from it weeks are counted. */
const firstMonday = day('1969-12-29');

function weekOf(on: Day): number {
  return Math.floor(daysBetween(firstMonday, on) / 7);
}

/** At most this share of the reports may be fewer than in an earlier backup, or that one stays. */
const mostVanished = 0.3;

function vanishedTooMany(before: number, now: number): boolean {
  return now < before * (1 - mostVanished);
}
