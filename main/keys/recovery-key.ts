import { createHash, hkdfSync, randomBytes } from 'node:crypto';

/** Letters and digits that cannot be mistaken for each other on paper (Crockford). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 32 random bytes: guessing it is hopeless, so it needs no slow hash. */
export function newRecoveryKey(): Buffer {
  return randomBytes(32);
}

/** The recovery key as it is printed: groups of four characters, the last ones a checksum. */
export function printRecoveryKey(key: Buffer): string {
  const text = base32(Buffer.concat([key, checksum(key)]));
  return text.match(/.{1,4}/g)?.join('-') ?? '';
}

/** The key from what somebody typed from paper, or null when the checksum says it was mistyped. */
export function parseRecoveryKey(typed: string): Buffer | null {
  const letters = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const bytes = fromBase32(letters);
  if (bytes?.length !== 35) return null;
  const key = bytes.subarray(0, 32);
  return checksum(key).equals(bytes.subarray(32)) ? Buffer.from(key) : null;
}

/** The key that seals the register key under a recovery key. */
export function recoverySealingKey(recoveryKey: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', recoveryKey, '', 'meldpunt recovery', 32));
}

function checksum(key: Buffer): Buffer {
  return createHash('sha256').update('meldpunt recovery').update(key).digest().subarray(0, 3);
}

function base32(bytes: Buffer): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  let text = '';
  for (let left = bytes.length * 8; left > 0; left -= 5) {
    text = alphabet.charAt(Number(bits & 31n)) + text;
    bits >>= 5n;
  }
  return text;
}

function fromBase32(letters: string): Buffer | null {
  let bits = 0n;
  for (const letter of letters) {
    const value = alphabet.indexOf(letter);
    if (value < 0) return null;
    bits = (bits << 5n) | BigInt(value);
  }
  const bytes = Buffer.alloc(Math.floor((letters.length * 5) / 8));
  for (let at = bytes.length - 1; at >= 0; at -= 1) {
    bytes[at] = Number(bits & 255n);
    bits >>= 8n;
  }
  return bytes;
}
