import type { Writer } from '../../db/handle.ts';
import { addTemplateVersion, type KeptTemplate, newestTemplates, versionsOf } from '../../db/letter-templates.ts';
import type { TemplateRow } from '../../shared/contract/template.ts';
import type { Answer } from '../../shared/failure.ts';
import { UserName } from '../../shared/ids.ts';
import { exampleFacts } from '../../shared/letters/example-facts.ts';
import { senderOf } from '../../shared/letters/sender-of.ts';
import type { Template } from '../../shared/letters/template.ts';
import { templateFaults } from '../../shared/letters/template-faults.ts';
import { writeLetter } from '../../shared/letters/write-letter.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Deps } from '../deps.ts';
import type { HandlersOf } from './handlers.ts';

export const templateServices: HandlersOf<'template'> = {
  list: async (deps) => ok(newestTemplates(deps.reader).map((kept) => rowOf(deps, kept))),

  open: async (deps, { id, version }) => {
    const versions = versionsOf(deps.reader, id);
    const found = versions.find(({ template }) => version === null || template.version === version);
    if (!found) return refused({ code: 'not-found' });
    return ok({ template: found.template, versions: versions.map((kept) => rowOf(deps, kept)) });
  },

  save: async (deps, { id, basis, ...written }) => {
    const faults = templateFaults(written.content);
    if (faults.length > 0) return refused({ code: 'template-refused', faults: [...faults] });
    if (id !== null) return nextVersion(deps, { id, basis }, (before) => ({ ...written, active: before.active }));
    return deps.write((writer) => ok(keep(deps, writer, { ...written, id: deps.newId(), version: 1, active: true })));
  },

  setAside: async (deps, { id, basis, aside }) =>
    nextVersion(deps, { id, basis }, (before) => ({ ...before, active: !aside })),

  example: async (_deps, { content }) => {
    const facts = exampleFacts(content.to);
    const { subject, blocks } = writeLetter(content, facts);
    return ok({
      sender: senderOf(content.from, facts),
      subject,
      blocks: [...blocks],
      faults: [...templateFaults(content)],
    });
  },
};

/** Adds a version to a template: in one transaction, on the version the person saw. */
function nextVersion(
  deps: Deps,
  { id, basis }: { readonly id: string; readonly basis: number | null },
  change: (before: Template) => Omit<Template, 'id' | 'version'>,
): Promise<Answer<Template>> {
  return deps.write((writer) => {
    const [newest] = versionsOf(writer, id);
    if (!newest) return refused({ code: 'not-found' });
    const { template: before, by } = newest;
    if (before.version !== basis) return refused({ code: 'changed-meanwhile', by: nameOfWriter(deps, by) || null });
    return ok(keep(deps, writer, { ...change(before), id, version: before.version + 1 }));
  });
}

function keep(deps: Deps, writer: Writer, template: Template): Template {
  addTemplateVersion(writer, { template, at: deps.now, by: deps.user });
  return template;
}

function rowOf(deps: Pick<Deps, 'nameOf'>, { template, at, by }: KeptTemplate): TemplateRow {
  const { content: _, ...row } = template;
  return { ...row, at, byName: nameOfWriter(deps, by) };
}

/** Empty for what the program brought along itself. */
function nameOfWriter({ nameOf }: Pick<Deps, 'nameOf'>, by: string): string {
  const writer = UserName.safeParse(by);
  return writer.success ? nameOf(writer.data) : '';
}
