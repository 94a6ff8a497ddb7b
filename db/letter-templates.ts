import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { type Instant, instant } from '../shared/dates.ts';
import { Template } from '../shared/letters/template.ts';
import type { Reader, Writer } from './handle.ts';
import { letterTemplates } from './schema/register.ts';

/** A version of a template as it is kept: with when it was written, and by whom. */
export interface KeptTemplate {
  readonly template: Template;
  readonly at: Instant;
  readonly by: string;
}

/** The newest version of each template. */
export function newestTemplates(reader: Reader): readonly KeptTemplate[] {
  const newest = reader.sql
    .select({ id: letterTemplates.id, version: sql<number>`max(${letterTemplates.version})`.as('newest') })
    .from(letterTemplates)
    .groupBy(letterTemplates.id)
    .as('newest');
  return reader.sql
    .select({ kept: letterTemplates })
    .from(letterTemplates)
    .innerJoin(newest, and(eq(newest.id, letterTemplates.id), eq(newest.version, letterTemplates.version)))
    .orderBy(asc(letterTemplates.name), asc(letterTemplates.id))
    .all()
    .map(({ kept }) => keptOf(kept));
}

/** All versions of a template, the newest in front; empty when there is none of that id. */
export function versionsOf(reader: Reader, id: string): readonly KeptTemplate[] {
  return reader.sql
    .select()
    .from(letterTemplates)
    .where(eq(letterTemplates.id, id))
    .orderBy(desc(letterTemplates.version))
    .all()
    .map(keptOf);
}

/** Adds a version. What was kept before stays as it is: letters name the version they were made from. */
export function addTemplateVersion(writer: Writer, { template, at, by }: KeptTemplate): void {
  const { content, ...rest } = template;
  writer.sql
    .insert(letterTemplates)
    .values({ ...rest, content: JSON.stringify(content), at, by })
    .run();
}

function keptOf({ content, at, by, ...row }: typeof letterTemplates.$inferSelect): KeptTemplate {
  return { template: Template.parse({ ...row, content: JSON.parse(content) }), at: instant(at), by };
}
