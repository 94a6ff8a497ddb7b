import type { Writer } from '../db/handle.ts';
import { addTemplateVersion, newestTemplates } from '../db/letter-templates.ts';
import { appendLog } from '../db/log.ts';
import type { OpenRegister } from '../db/open.ts';
import type { Instant } from '../shared/dates.ts';
import { shippedTemplates } from '../shared/letters/shipped/shipped-templates.ts';
import type { ShippedTemplate } from '../shared/letters/template-seed.ts';
import { ok } from '../shared/result.ts';

/**
 * Adds the templates of letters that this program ships and a register made by an earlier one lacks. Those that are there are
 * the office's own, also where it set them aside.
 */
export async function addMissingTemplates(register: OpenRegister, at: Instant): Promise<void> {
  const present = new Set(newestTemplates(register.reader).map(({ template }) => template.id));
  const missing = shippedTemplates.filter(({ id }) => !present.has(id));
  if (missing.length === 0) return;
  await register.write((writer) => {
    addShippedTemplates(writer, missing, at);
    const action = { purpose: 'administration', action: 'register.templatesAdded', result: 'ok' } as const;
    appendLog(writer, { at, user: '-', role: '-', object: missing.map(({ id }) => id).join(' '), ...action });
    return ok(undefined);
  });
}

/** Keeps shipped templates as their first version, written by nobody of the office. */
export function addShippedTemplates(writer: Writer, templates: readonly ShippedTemplate[], at: Instant): void {
  for (const template of templates)
    addTemplateVersion(writer, { template: { ...template, version: 1, active: true }, at, by: '-' });
}
