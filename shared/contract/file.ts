import { z } from 'zod';
import { AttachedFile, FileAbout, FileName, mostFileBytes } from '../case/files.ts';
import { CaseId } from '../ids.ts';
import { Text } from '../typed-text.ts';
import { read, write } from './call.ts';
import { CaseView } from './case.ts';

const aboutCase = { purpose: 'complaint-handling', about: 'case' } as const;
const unlogged = { ...aboutCase, logged: false } as const;

const Id = z.uuid();
const File = AttachedFile.shape.file;
const At = z.number().int().min(0).max(mostFileBytes);

/** A part of a file, in bytes; a call carries at most 8 MiB. */
export const filePartBytes = 4_194_304;
const Part = z.string().max(Math.ceil(filePartBytes / 3) * 4 + 4);

/** A file that was opened. Its bytes are asked for in parts, with `opening`, as long as this window is open. */
const Opened = z.object({ opening: Id, bytes: z.number().int() });

export const fileCalls = {
  /** Takes a part of a file; the first one without `upload`. `from`: how much came before, so that none is lost or doubled. */
  send: write(
    z.object({ caseId: CaseId, upload: Id.nullable(), name: FileName, from: At, base64: Part }),
    z.object({ upload: Id, bytes: z.number().int() }),
    unlogged,
  ),
  /** Forgets a file on its way in. */
  cancel: write(z.object({ caseId: CaseId, upload: Id }), z.object({}), unlogged),
  /** Records the file that was sent with the report. `bytes`: how large it is, so that half a file is never recorded. */
  attach: write(
    z.object({
      caseId: CaseId,
      version: z.number().int().min(1),
      upload: Id,
      bytes: At,
      about: FileAbout,
      note: Text,
    }),
    CaseView,
    aboutCase,
  ),
  /** Takes the bytes away; the line stays in the timeline. */
  remove: write(
    z.object({ caseId: CaseId, version: z.number().int().min(1), file: File, reason: Text }),
    CaseView,
    aboutCase,
  ),
  /** Opens a file to look at in the window. */
  open: read(z.object({ caseId: CaseId, file: File }), Opened, aboutCase),
  /** Opens a file to keep a copy of it outside the register. */
  copy: read(z.object({ caseId: CaseId, file: File }), Opened, aboutCase),
  /** A part of a file that was opened; `next`: where to go on, null at the end. */
  read: read(
    z.object({ caseId: CaseId, opening: Id, from: At }),
    z.object({ base64: z.string(), next: z.number().int().nullable() }),
    unlogged,
  ),
};
