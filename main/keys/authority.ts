import { hkdfSync, sign, verify } from 'node:crypto';
import type { RegisterKeys } from '../../db/keys.ts';
import { privateKey, publicKey, rawPublic } from './account-keys.ts';
import { type FormatOne, formatOneHolds } from './accounts-format-one.ts';

/** Who may say which accounts there are: whoever holds the register key. */
export interface Authority {
  /** 32 raw bytes, base64. */
  readonly publicKey: string;
  sign(text: string): string;
  /** True when a file of format 1 was sealed with this register key. */
  sealsFormatOne(file: FormatOne): boolean;
}

/**
 * The authority of a register (Ed25519), which follows from its key: everybody can check what it signed, and only key holders
 * sign. With a keyed hash, as in format 1, whoever may check may forge.
 */
export function authorityOf({ accounts }: Pick<RegisterKeys, 'accounts'>): Authority {
  const raw = Buffer.from(hkdfSync('sha256', accounts, '', 'meldpunt authority', 32));
  const key = privateKey('ed25519', raw);
  raw.fill(0);
  return {
    publicKey: rawPublic(key),
    sign: (text) => sign(null, Buffer.from(text), key).toString('base64'),
    sealsFormatOne: (file) => formatOneHolds(file, accounts),
  };
}

/** True when the owner of this public key signed the text. */
export function isSigned(by: string, text: string, signature: string): boolean {
  const key = publicKey('ed25519', by);
  return key !== null && verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'));
}
