import { z } from 'zod';
import { read } from './call.ts';
import { Language } from './entry.ts';
import { Asked, ExportFormat } from './evaluation.ts';
import { ExportedFile, Reason } from './release.ts';

/** Figures whose small numbers are not protected, for inside the office. */
export const internalCalls = {
  /** The tables of a period as a file that says it must not be passed on. The reason stands in the log. */
  export: read(
    Asked.extend({ format: ExportFormat, language: Language, reason: Reason }),
    z.object({ files: z.array(ExportedFile) }),
    { purpose: 'evaluation' },
  ),
};
