import type { FileAbout } from '../../shared/case/files.ts';
import type { CaseView } from '../../shared/contract/case.ts';
import { filePartBytes } from '../../shared/contract/file.ts';
import type { Answer } from '../../shared/failure.ts';
import { granted } from './granted.ts';
import type { Client } from './office.ts';

interface Sent {
  readonly view: Pick<CaseView, 'id' | 'version'>;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly about?: FileAbout;
  /** Bytes in one part. */
  readonly part?: number;
}

/** Sends a file in parts and attaches it, as the screen does. */
export async function sendFile(client: Client, sent: Sent): Promise<Answer<CaseView>> {
  const { view, name, bytes, about = { of: 'report' as const }, part = filePartBytes } = sent;
  const caseId = view.id;
  let upload: string | null = null;
  for (let from = 0; from < bytes.length || upload === null; from += part) {
    const base64 = Buffer.from(bytes.subarray(from, from + part)).toString('base64');
    const answer: Answer<{ upload: string; bytes: number }> = await client.file.send({
      caseId,
      upload,
      name,
      from,
      base64,
    });
    if (!answer.ok) return answer;
    upload = answer.value.upload;
  }
  return client.file.attach({ caseId, version: view.version, upload, bytes: bytes.length, about, note: '' });
}

/** Opens a file and reads it to its end. */
export async function readFileOf(client: Client, caseId: CaseView['id'], file: number): Promise<Buffer> {
  const { opening } = granted(await client.file.open({ caseId, file }));
  const parts: Buffer[] = [];
  for (let from: number | null = 0; from !== null; ) {
    const read: { base64: string; next: number | null } = granted(await client.file.read({ caseId, opening, from }));
    parts.push(Buffer.from(read.base64, 'base64'));
    from = read.next;
  }
  return Buffer.concat(parts);
}
