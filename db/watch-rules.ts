import { asc, count, eq, isNotNull } from 'drizzle-orm';
import { WatchRule } from '../shared/contract/watch-rule.ts';
import type { Instant } from '../shared/dates.ts';
import type { WatchRuleId } from '../shared/ids.ts';
import type { Reader, Writer } from './handle.ts';
import { signals, watchRules } from './schema/register.ts';

/** The office's own rules, by name. */
export function readWatchRules(reader: Reader): readonly WatchRule[] {
  const rows = reader.sql.select().from(watchRules).orderBy(asc(watchRules.name), asc(watchRules.id)).all();
  return rows.map((row) => WatchRule.parse({ ...row, from: row.fromDay, to: row.toDay }));
}

/** Adds a rule, or changes the one with its id. */
export function saveWatchRule(writer: Writer, { from, to, ...rule }: WatchRule, at: Instant): void {
  const values = { ...rule, fromDay: from, toDay: to, at };
  writer.sql.insert(watchRules).values(values).onConflictDoUpdate({ target: watchRules.id, set: values }).run();
}

/** A rule finds nothing from now on; answers whether it was there. */
export function setWatchRuleAside(
  writer: Writer,
  id: WatchRuleId,
  { at, by }: { readonly at: Instant; readonly by: string },
): boolean {
  const set = { active: false, at, by };
  return writer.sql.update(watchRules).set(set).where(eq(watchRules.id, id)).run().changes > 0;
}

/** How many dossiers each rule led to. */
export function dossiersByRule(reader: Reader): ReadonlyMap<string, number> {
  const rows = reader.sql
    .select({ rule: signals.rule, dossiers: count() })
    .from(signals)
    .where(isNotNull(signals.rule))
    .groupBy(signals.rule)
    .all();
  return new Map(rows.map(({ rule, dossiers }) => [rule ?? '', dossiers]));
}
