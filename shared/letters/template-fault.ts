import { z } from 'zod';

/** What is wrong in a template and where: `block` counts from 1, 0 is the subject; `path` says the same as a path in its content. */
export const TemplateFault = z.object({
  path: z.string(),
  block: z.number().int().min(0),
  fault: z.enum(['unknown-field', 'field-not-closed', 'field-not-opened', 'unknown-test', 'unknown-value', 'empty']),
  found: z.string(),
});
export type TemplateFault = z.infer<typeof TemplateFault>;
