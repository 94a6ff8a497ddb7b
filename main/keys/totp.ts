import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** A code holds for so long, in seconds; a phone whose clock is one such step off is let in. */
const period = 30;
const slack = 1;
const digits = 6;

/** The letters in which apps take a secret (RFC 4648). */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A secret as RFC 4226 recommends it: 160 bits. */
export function newFactorSecret(): Buffer {
  return randomBytes(20);
}

/** The time-based one-time password of a step of time (RFC 6238, RFC 4226; HMAC-SHA-1, six digits unless others are asked). */
export function codeAt(secret: Buffer, step: number, wanted = digits): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac('sha1', secret).update(counter).digest();
  const offset = (hash.at(-1) ?? 0) & 15;
  const number = hash.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** wanted).padStart(wanted, '0');
}

/** The step of time a code belongs to, around a moment and after the last one used; null when it is wrong or was used. */
export function stepOfCode(
  secret: Buffer,
  typed: string,
  { at, after }: { readonly at: number; readonly after: number },
): number | null {
  const code = Buffer.from(typed.replaceAll(/\D/g, ''));
  if (code.length !== digits) return null;
  const now = Math.floor(at / 1000 / period);
  for (let step = now - slack; step <= now + slack; step += 1) {
    if (step > after && step >= 0 && timingSafeEqual(Buffer.from(codeAt(secret, step)), code)) return step;
  }
  return null;
}

/** A secret as a person types it into an app: groups of four letters. */
export function secretText(secret: Buffer): string {
  let bits = '';
  for (const byte of secret) bits += byte.toString(2).padStart(8, '0');
  const text = (bits.match(/.{1,5}/g) ?? []).map((five) => letters.charAt(Number.parseInt(five.padEnd(5, '0'), 2)));
  return (
    text
      .join('')
      .match(/.{1,4}/g)
      ?.join(' ') ?? ''
  );
}

/** What an app reads from the square (the key URI format of authenticator apps). */
export function factorAddress(secret: Buffer, named: { readonly office: string; readonly user: string }): string {
  const issuer = encodeURIComponent(`Meldpunt ${named.office}`.trim());
  const label = `${issuer}:${encodeURIComponent(named.user)}`;
  return `otpauth://totp/${label}?secret=${secretText(secret).replaceAll(' ', '')}&issuer=${issuer}`;
}
