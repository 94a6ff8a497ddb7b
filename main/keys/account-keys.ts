import { createHmac, createPrivateKey, createPublicKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import { z } from 'zod';

/** What others may know of the keys of an account: what is sealed to it, and what it signed. Raw public keys as base64. */
export const PublicKeys = z.object({ box: z.string(), sign: z.string() });
export type PublicKeys = z.infer<typeof PublicKeys>;

const privateHead = { x25519: '302e020100300506032b656e04220420', ed25519: '302e020100300506032b657004220420' };
const publicHead = { x25519: '302a300506032b656e032100', ed25519: '302a300506032b6570032100' };
type Kind = keyof typeof privateHead;

/** The secret of an account, from which all its keys follow: 32 random bytes, sealed under its password. */
export function newSeed(): Buffer {
  return randomBytes(32);
}

/** What is sealed to an account is opened with this (X25519). */
export function boxKey(seed: Buffer): KeyObject {
  return privateKey('x25519', derived(seed, 'box'));
}

/** What an account proposes is signed with this (Ed25519). */
export function signingKey(seed: Buffer): KeyObject {
  return privateKey('ed25519', derived(seed, 'sign'));
}

/** The public half of the keys of an account. */
export function publicKeysOf(seed: Buffer): PublicKeys {
  return { box: rawPublic(boxKey(seed)), sign: rawPublic(signingKey(seed)) };
}

/** Seals what only the account itself opens: the secret of its second factor. */
export function factorKey(seed: Buffer): Buffer {
  return derived(seed, 'factor');
}

/** Authenticates what an account set for itself. */
export function ownMark(seed: Buffer, text: string): string {
  return createHmac('sha256', derived(seed, 'own')).update(text).digest('hex');
}

/** A private key from 32 bytes, in the one form that the library takes (RFC 8410). */
export function privateKey(kind: Kind, raw: Buffer): KeyObject {
  const key = Buffer.concat([Buffer.from(privateHead[kind], 'hex'), raw]);
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
}

/** A public key from its 32 bytes as base64; null when it is none. */
export function publicKey(kind: Kind, raw: string): KeyObject | null {
  try {
    const key = Buffer.concat([Buffer.from(publicHead[kind], 'hex'), Buffer.from(raw, 'base64')]);
    return createPublicKey({ key, format: 'der', type: 'spki' });
  } catch {
    return null;
  }
}

/** The 32 bytes of the public half, as base64. */
export function rawPublic(key: KeyObject): string {
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
}

function derived(seed: Buffer, label: string): Buffer {
  return Buffer.from(hkdfSync('sha256', seed, '', `meldpunt account ${label}`, 32));
}
