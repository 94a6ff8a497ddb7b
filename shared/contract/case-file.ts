import { z } from 'zod';
import { Instant } from '../dates.ts';
import { Failure } from '../failure.ts';
import { CaseFileId } from '../ids.ts';
import { CaseColumnName } from '../recipes/case-columns.ts';
import { CasesRecipe } from '../recipes/recipe-content.ts';
import { Name, Text } from '../typed-text.ts';
import { read, write } from './call.ts';
import { Helper } from './entry.ts';
import { Filters } from './register.ts';

const evaluation = { purpose: 'evaluation' } as const;
const silent = { ...evaluation, logged: false } as const;

export const caseFileFormats = ['xlsx', 'ods', 'csv', 'jsonl'] as const;
export const CaseFileFormat = z.enum(caseFileFormats);
export type CaseFileFormat = z.infer<typeof CaseFileFormat>;

/** The most reports in a file that tells of persons; a second person agrees to it besides. */
export const caseFilePersons = 100;

/** The fewest characters of a reason: one word is no reason. */
const shortestReason = 10;
/** Why reports leave the register as a file. */
const CaseFileReason = Text.refine((text) => text.trim().length >= shortestReason, 'too short').refine(
  (text) => text.length <= 1000,
  'too long',
);

/** A file of reports that was made: what is in it, for whom it was needed. */
export const CaseFileNote = z.object({
  id: CaseFileId,
  at: Instant,
  byName: Name,
  reason: Text,
  file: z.string(),
  format: CaseFileFormat,
  rows: z.number().int(),
  columns: z.array(CaseColumnName),
  /** Columns with what says who somebody is, or words that somebody typed. */
  personal: z.boolean(),
  sha256: z.string(),
  /** Who agreed to it beside the maker; empty where nobody had to. */
  secondName: z.string().default(''),
});
export type CaseFileNote = z.infer<typeof CaseFileNote>;

/** How it goes with the file that is being made, or how it went with the last one since the register was opened. */
export const CaseFileState = z.object({
  running: z.boolean(),
  done: z.number().int(),
  of: z.number().int(),
  /** The one that is ready; null while it is made or when it was not. */
  ready: CaseFileNote.nullable(),
  failure: Failure.nullable(),
});
export type CaseFileState = z.infer<typeof CaseFileState>;

/** Files of reports, from the register: for who works with reports, with a reason. */
export const caseFileCalls = {
  /** How many reports the file would hold. */
  count: read(z.object({ filters: Filters }), z.object({ count: z.number().int() }), silent),
  /** Begins to make a file in a folder. `count`: what stood on the button; another number refuses it. */
  make: write(
    CasesRecipe.omit({ kind: true }).extend({
      format: CaseFileFormat,
      language: z.enum(['nl', 'en']),
      place: z.string().trim().min(1).max(1000),
      reason: CaseFileReason,
      count: z.number().int().min(0),
      /** The recipe it was made by, as it is called; empty for none. */
      recipe: Name,
      /** Who agrees at the same screen, where the file tells of persons. */
      second: Helper.nullable().default(null),
    }),
    CaseFileState,
    evaluation,
  ),
  progress: read(z.object({}), CaseFileState, silent),
  /** Stops: nothing is left of the file. */
  stop: write(z.object({}), CaseFileState, evaluation),
  /** The files that were made, the newest in front. */
  list: read(z.object({}), z.array(CaseFileNote), silent),
};
