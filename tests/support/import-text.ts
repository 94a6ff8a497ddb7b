import { partBytes } from '../../shared/contract/import.ts';
import type { ImportMap } from '../../shared/import/import-map.ts';
import { granted } from './granted.ts';
import type { Client } from './office.ts';

interface Table {
  readonly name?: string;
  readonly text: string | Uint8Array;
  readonly map?: ImportMap | null;
  readonly dryRun?: boolean;
}

/** Sends a file in parts, as a window does; answers the id it has then. */
export async function sendFile(client: Client, name: string, content: string | Uint8Array): Promise<string> {
  const bytes = Buffer.from(content);
  let upload: string | null = null;
  for (let from = 0; from < bytes.length || upload === null; from += partBytes) {
    const base64 = bytes.subarray(from, from + partBytes).toString('base64');
    const sent: { upload: string } = granted(await client.import.send({ upload, name, base64 }));
    upload = sent.upload;
  }
  return upload;
}

/** A table through the door: sent, and read in or only checked. */
export async function importText(client: Client, { name = 'tabel.csv', text, map = null, dryRun = false }: Table) {
  const upload = await sendFile(client, name, text);
  return dryRun ? client.import.check({ upload, map }) : client.import.run({ upload, map });
}
