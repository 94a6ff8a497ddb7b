import { codeAt } from '../../main/keys/totp.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The code that an app on a phone shows at a moment, from the secret as it stands on the screen. */
export function codeOfSecret(secret: string, at: string): string {
  const bits = [...secret.replaceAll(' ', '')].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0'));
  const bytes = bits.join('').match(/.{8}/g) ?? [];
  const step = Math.floor(Date.parse(at) / 30_000);
  return codeAt(Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2))), step);
}
