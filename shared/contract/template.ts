import { z } from 'zod';
import { Instant } from '../dates.ts';
import { Code } from '../ids.ts';
import { FinishedBlock } from '../letters/finished-letter.ts';
import { LetterKind } from '../letters/letter-kinds.ts';
import { Template, TemplateContent } from '../letters/template.ts';
import { TemplateFault } from '../letters/template-fault.ts';
import { Name, Text } from '../typed-text.ts';
import { read, write } from './call.ts';

const administration = { purpose: 'administration' } as const;

/** A template in a list: its newest version, who wrote it and when. */
export const TemplateRow = Template.omit({ content: true }).extend({ at: Instant, byName: Name });
export type TemplateRow = z.infer<typeof TemplateRow>;

export const templateCalls = {
  /** The newest version of each template, also those set aside. */
  list: read(z.object({}), z.array(TemplateRow), { ...administration, logged: false }),
  /** A template in one version; null: the newest. With all its versions, the newest in front. */
  open: read(
    z.object({ id: Code, version: z.number().int().min(1).nullable() }),
    z.object({ template: Template, versions: z.array(TemplateRow.pick({ version: true, at: true, byName: true })) }),
    { ...administration, logged: false },
  ),
  /** Keeps a new version. `id` null: a new template. `basis`: the version it was written on. Refused with the place of each fault. */
  save: write(
    z.object({
      id: Code.nullable(),
      basis: z.number().int().min(1).nullable(),
      kind: LetterKind,
      name: Name.refine((name) => name.trim() !== '', 'empty'),
      content: TemplateContent,
    }),
    Template,
    administration,
  ),
  /** Sets a template aside, so that no letter is made of it, or takes it back. */
  setAside: write(z.object({ id: Code, basis: z.number().int().min(1), aside: z.boolean() }), Template, administration),
  /** What a template makes of an invented report, while it is written. */
  example: read(
    z.object({ content: TemplateContent }),
    z.object({
      sender: Text,
      subject: z.string(),
      blocks: z.array(FinishedBlock),
      faults: z.array(TemplateFault),
    }),
    { ...administration, logged: false },
  ),
};
