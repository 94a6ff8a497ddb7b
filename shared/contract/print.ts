import { z } from 'zod';
import { CaseId } from '../ids.ts';
import { choiceFor } from '../print/print-choice.ts';
import { read } from './call.ts';

const aboutCase = { purpose: 'complaint-handling', about: 'case' } as const;
const asked = z.object({ caseId: CaseId, language: z.enum(['nl', 'en']) });
const Printed = z.object({ name: z.string(), mime: z.string(), base64: z.string() });

/**
 * A report as tagged PDF: a call for each audience, so that the log says for whom it was printed. `choice`: what goes along;
 * notes are for our own file alone.
 */
export const printCalls = {
  file: read(asked.extend({ choice: choiceFor.file }), Printed, aboutCase),
  client: read(asked.extend({ choice: choiceFor.client }), Printed, aboutCase),
  authority: read(asked.extend({ choice: choiceFor.authority }), Printed, aboutCase),
};
