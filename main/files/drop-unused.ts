import { hasContent } from '../../db/files.ts';
import type { OpenRegister } from '../../db/open.ts';
import { ok } from '../../shared/result.ts';
import { removeContent } from './file-place.ts';

/**
 * Takes contents away that no report has any more. Looked up and taken away inside one transaction, in which nobody can
 * record the same content anew; whatever a crash leaves behind is a leftover for `collectFiles`.
 */
export async function dropUnused(register: OpenRegister, hashes: readonly string[]): Promise<void> {
  await register.write((writer) => {
    for (const hash of new Set(hashes)) if (!hasContent(writer, hash)) removeContent(register, hash);
    return ok(undefined);
  });
}
