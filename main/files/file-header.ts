import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { headerBytes } from './sealed-chunks.ts';

/** Says which program wrote it and in which way: AES-256-GCM, chunks of 64 KiB. */
const mark = Buffer.from('MELDPF01');
const nonceBytes = 12;
const keyBytes = 32;

/** The head of a file: its key, wrapped with the key of all files (K_files), and bound to the name under which it stands. */
export function wrapFileKey(wrapping: Uint8Array, name: string, fileKey: Uint8Array): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', wrapping, nonce).setAAD(boundTo(name));
  return Buffer.concat([mark, nonce, cipher.update(fileKey), cipher.final(), cipher.getAuthTag()]);
}

/** The key of a file from its head, or null when the head was changed or belongs to a file of another name. */
export function unwrapFileKey(wrapping: Uint8Array, name: string, header: Uint8Array): Buffer | null {
  if (header.length !== headerBytes || !mark.equals(header.subarray(0, mark.length))) return null;
  const sealedAt = mark.length + nonceBytes;
  const nonce = header.subarray(mark.length, sealedAt);
  const decipher = createDecipheriv('aes-256-gcm', wrapping, nonce, { authTagLength: 16 }).setAAD(boundTo(name));
  decipher.setAuthTag(header.subarray(sealedAt + keyBytes));
  try {
    return Buffer.concat([decipher.update(header.subarray(sealedAt, sealedAt + keyBytes)), decipher.final()]);
  } catch {
    return null;
  }
}

function boundTo(name: string): Buffer {
  return Buffer.concat([mark, Buffer.from(name)]);
}
