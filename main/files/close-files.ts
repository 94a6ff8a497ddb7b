import type { OpenRegister } from '../../db/open.ts';
import { endReader } from './file-reader.ts';
import { dropUploads } from './file-uploads.ts';

/** The register closes: what was on its way is forgotten, and no worker keeps a key. */
export function closeFiles(register: OpenRegister): void {
  dropUploads(register);
  endReader(register);
}
