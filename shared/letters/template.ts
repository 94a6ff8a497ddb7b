import { z } from 'zod';
import { Code } from '../ids.ts';
import { Name, Text } from '../typed-text.ts';
import { BlockKind, LetterKind, LetterSender } from './letter-kinds.ts';
import { RecipientKind } from './recipients.ts';

/** A condition as it is kept: which test, with which value, or the contrary. `templateFaults` says whether it means anything. */
export const Condition = z.object({ test: Code, value: z.string().max(80), not: z.boolean().default(false) });
export type Condition = z.infer<typeof Condition>;

/** A block of a template: text with fields (`{{kenmerk}}`); it stands in the letter when all its conditions hold. */
export const TemplateBlock = z.object({ kind: BlockKind, text: Text, when: z.array(Condition).max(8) });
export type TemplateBlock = z.infer<typeof TemplateBlock>;

/** What a template says. */
export const TemplateContent = z.object({
  /** To whom it usually goes. */
  to: RecipientKind,
  from: LetterSender,
  subject: Name,
  blocks: z.array(TemplateBlock).min(1).max(60),
});
export type TemplateContent = z.infer<typeof TemplateContent>;

/** A template in one of its versions; `active` false: set aside, no letter is made of it. */
export const Template = z.object({
  id: Code,
  version: z.number().int().min(1),
  kind: LetterKind,
  name: Name,
  active: z.boolean(),
  content: TemplateContent,
});
export type Template = z.infer<typeof Template>;
