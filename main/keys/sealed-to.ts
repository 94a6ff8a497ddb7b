import { diffieHellman, generateKeyPairSync, hkdfSync, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { publicKey, rawPublic } from './account-keys.ts';
import { seal, unseal } from './slot.ts';

/** Bytes that one account can open. Version 1: a passing X25519 key, HKDF-SHA-256, AES-256-GCM. */
export const SealedTo = z.object({
  version: z.literal(1),
  passing: z.string(),
  nonce: z.string(),
  sealed: z.string(),
});
export type SealedTo = z.infer<typeof SealedTo>;

/**
 * Seals bytes to a public key (32 raw bytes, base64), so that nobody needs anyone's password. `about` says what it is and for
 * whom: it goes into the key, so that a box cannot be passed off as another.
 */
export function sealTo(recipient: string, bytes: Buffer, about: string): SealedTo {
  const to = publicKey('x25519', recipient);
  if (!to) throw new Error('An account has a public key of 32 bytes');
  const own = generateKeyPairSync('x25519').privateKey;
  const passing = rawPublic(own);
  const key = shared({ own, other: to }, [passing, recipient, about]);
  const box = seal(key, bytes);
  key.fill(0);
  return { version: 1, passing, ...box };
}

/** What was sealed, or null when it is for somebody else, about something else, or was changed. */
export function openSealedTo(own: KeyObject, box: SealedTo, about: string): Buffer | null {
  const other = publicKey('x25519', box.passing);
  if (!other) return null;
  try {
    const key = shared({ own, other }, [box.passing, rawPublic(own), about]);
    const bytes = unseal(key, box);
    key.fill(0);
    return bytes;
  } catch {
    // A passing key that is no point of the curve.
    return null;
  }
}

function shared({ own, other }: { own: KeyObject; other: KeyObject }, context: readonly string[]): Buffer {
  const secret = diffieHellman({ privateKey: own, publicKey: other });
  const info = JSON.stringify(['meldpunt sealed', 1, ...context]);
  const key = Buffer.from(hkdfSync('sha256', secret, '', info, 32));
  secret.fill(0);
  return key;
}
