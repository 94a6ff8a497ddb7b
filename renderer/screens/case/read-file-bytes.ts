import type { CaseView } from '../../../shared/contract/case.ts';
import type { Answer } from '../../../shared/failure.ts';
import { ok, refused } from '../../../shared/result.ts';
import { callFailure } from '../../call-failure.ts';
import type { Api } from '../../queries.ts';

interface Asked {
  readonly view: Pick<CaseView, 'id'>;
  readonly file: number;
  /** `open` to look at it here, `copy` to keep it elsewhere: each has its own line in the log. */
  readonly how: 'open' | 'copy';
  /** How far it is. */
  readonly onPart?: (read: number, all: number) => void;
  /** Stops reading: the reader went away. */
  readonly isStopped?: () => boolean;
}

/** Opens a file and reads all of it, part by part. */
export async function readFileBytes(
  api: Api,
  { view: { id: caseId }, file, how, onPart, isStopped }: Asked,
): Promise<Answer<Uint8Array<ArrayBuffer>>> {
  try {
    const opened =
      how === 'open' ? await api.file.open.call({ caseId, file }) : await api.file.copy.call({ caseId, file });
    if (!opened.ok) return opened;
    const { opening, bytes } = opened.value;
    const all = new Uint8Array(bytes);
    for (let from: number | null = 0; from !== null && !isStopped?.(); ) {
      const part: Answer<{ base64: string; next: number | null }> = await api.file.read.call({ caseId, opening, from });
      if (!part.ok) return part;
      all.set(bytesOf(part.value.base64), from);
      from = part.value.next;
      onPart?.(from ?? bytes, bytes);
    }
    return ok(all);
  } catch (error) {
    return refused(callFailure(error));
  }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}
