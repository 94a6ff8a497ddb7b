import { z } from 'zod';
import { Letter } from '../case/letters.ts';
import { Day } from '../dates.ts';
import { CaseId, Code } from '../ids.ts';
import { FinishedBlock } from '../letters/finished-letter.ts';
import { LetterKind, LetterWay } from '../letters/letter-kinds.ts';
import { RecipientCode, RecipientKind } from '../letters/recipients.ts';
import { Name, Text } from '../typed-text.ts';
import { read, write } from './call.ts';
import { CaseView, Version } from './case.ts';

const aboutCase = { purpose: 'complaint-handling', about: 'case' } as const;

/** A letter as a template words it for one report, before anybody has read it. */
export const LetterPreview = z.object({
  kind: LetterKind,
  template: Code,
  templateVersion: z.number().int().min(1),
  recipient: RecipientCode,
  to: Name,
  sender: Text,
  reference: Name,
  subject: Name,
  blocks: z.array(FinishedBlock),
  /** Fields without a value here; each stands in the text as its name in brackets, to be written over. */
  needs: z.array(z.string()),
  recipients: z.array(
    z.object({
      code: RecipientCode,
      kind: RecipientKind,
      name: z.string(),
      /** Empty: not known. */
      address: z.string(),
      email: z.string(),
      /** Others at home must not notice (PRI-04). */
      askFirst: z.boolean(),
    }),
  ),
});
export type LetterPreview = z.infer<typeof LetterPreview>;

export const letterCalls = {
  /** The letter that a template makes of this report today; `recipient` null: to whom the template usually goes. */
  preview: read(
    z.object({ caseId: CaseId, template: Code, recipient: RecipientCode.nullable() }),
    LetterPreview,
    aboutCase,
  ),
  /** Makes the letter with the blocks as the person worded them. From then on nothing of it changes. */
  make: write(
    Version.extend({
      template: Code,
      templateVersion: z.number().int().min(1),
      recipient: RecipientCode,
      to: Name,
      subject: Name,
      blocks: z.array(FinishedBlock).min(1).max(60),
    }),
    CaseView,
    aboutCase,
  ),
  /** Says that it went out: on which day, and how. */
  send: write(Version.extend({ letter: Letter.shape.letter, on: Day, way: LetterWay }), CaseView, aboutCase),
  /** The letter as a file, made of its text as it stands: the same bytes each time as Word document. */
  file: read(
    z.object({ caseId: CaseId, letter: Letter.shape.letter, format: z.enum(['docx', 'pdf']) }),
    z.object({ name: z.string(), mime: z.string(), base64: z.string() }),
    aboutCase,
  ),
};
