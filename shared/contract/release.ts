import { z } from 'zod';
import { Day, Instant } from '../dates.ts';
import { RecipeId, ReleaseId } from '../ids.ts';
import { Text } from '../typed-text.ts';
import { read, write } from './call.ts';
import { Language } from './entry.ts';
import { Asked, Cell, Evaluation, ExportFormat, InBoth, Period } from './evaluation.ts';

const evaluation = { purpose: 'evaluation' } as const;
const counting = { ...evaluation, counts: true } as const;

/** Why a release is corrected, or figures leave unprotected: at least ten characters. */
export const Reason = Text.refine((text) => text.trim().length >= 10);

/** A release: what was released of which period, when and by whom; a correction names what it corrects and why. */
export const Release = z.object({
  id: ReleaseId,
  period: Period,
  before: Period,
  recipe: z.object({ id: RecipeId, version: z.number().int(), name: z.string() }).nullable(),
  at: Instant,
  on: Day,
  byName: z.string(),
  corrects: ReleaseId.nullable(),
  reason: z.string().nullable(),
  /** The release that corrects this one. */
  correctedBy: ReleaseId.nullable(),
  /** The checksum of its figures, as every file names it. */
  checksum: z.string(),
  hiddenCells: z.number().int(),
  /** The formats in which its files were kept. */
  formats: z.array(ExportFormat),
});
export type Release = z.infer<typeof Release>;

/** A cell that a correction changed; null where a table did not have it. */
export const ReleaseChange = z.object({
  table: InBoth,
  row: InBoth,
  column: InBoth,
  was: Cell.nullable(),
  now: Cell.nullable(),
});
export type ReleaseChange = z.infer<typeof ReleaseChange>;

/** How many cells of a table are hidden or empty, by reason. `null`: the asker is not told which figures are small. */
const HiddenIn = z.object({
  name: z.string(),
  title: InBoth,
  hidden: z.number().int(),
  /** Too few reports for a percentage or a number of days: no figure was made. */
  base: z.number().int(),
  /** Hidden only because of what was released before. */
  beside: z.number().int(),
  small: z.number().int().nullable(),
  forAnother: z.number().int().nullable(),
});
export type HiddenIn = z.infer<typeof HiddenIn>;

/** What a release of a period would be. */
export const ReleaseLook = z.object({
  tables: z.array(HiddenIn),
  /** The newest release of this period by this recipe, which a new one would correct; null: none yet. */
  standing: Release.nullable(),
  /** What differs from it now. */
  changes: z.array(ReleaseChange),
  /** An earlier release beside which small numbers would follow, whatever is hidden: then this one may not be released. */
  exposedBeside: z.object({ release: Release, count: z.number().int() }).nullable(),
});
export type ReleaseLook = z.infer<typeof ReleaseLook>;

export const ExportedFile = z.object({
  name: z.string(),
  mime: z.string(),
  base64: z.string(),
  sha256: z.string(),
  rows: z.number().int(),
});

/** Evaluations that stand as they were released, with their files. */
export const releaseCalls = {
  /** All releases, the newest in front. */
  list: read(z.object({}), z.array(Release), evaluation),
  /** A release: its figures as they were kept, and what it changed. */
  open: read(
    z.object({ id: ReleaseId }),
    z.object({ release: Release, evaluation: Evaluation, changes: z.array(ReleaseChange) }),
    evaluation,
  ),
  /** Its files, byte for byte. */
  file: read(
    z.object({ id: ReleaseId, format: ExportFormat, language: Language }),
    z.object({ files: z.array(ExportedFile) }),
    evaluation,
  ),
  /** What a release would hide and why, and whether it may be made. */
  look: read(Asked, ReleaseLook, counting),
  /** Releases a period: its figures and files are kept as they are now, and stay so. */
  make: write(Asked, Release, counting),
  /** Releases the period of a release anew: what changed and why is kept with it. */
  correct: write(z.object({ id: ReleaseId, reason: Reason }), Release, counting),
};
