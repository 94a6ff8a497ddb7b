import { destroyCase } from '../db/destroy.ts';
import { filesOfCase } from '../db/files.ts';
import type { OpenRegister } from '../db/open.ts';
import type { Tally } from '../shared/case/events.ts';
import type { Answer } from '../shared/failure.ts';
import { dropUnused } from './files/drop-unused.ts';

/**
 * Destroys a report for good with its files: a content that another report has too stays for that one. The rows go first; a
 * file that a crash leaves behind has no row, cannot be found, and is collected.
 */
export async function destroyReport(
  register: OpenRegister,
  destruction: Parameters<typeof destroyCase>[1],
): Promise<Answer<Tally>> {
  const files = filesOfCase(register.reader, destruction.caseId);
  const destroyed = await destroyCase(register, destruction);
  if (destroyed.ok)
    await dropUnused(
      register,
      files.map(({ hash }) => hash),
    );
  return destroyed;
}
