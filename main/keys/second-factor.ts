import { factorKey } from './account-keys.ts';
import type { KeptAccount } from './accounts-file.ts';
import { markOwn } from './own-part.ts';
import { seal, unseal } from './slot.ts';
import { stepOfCode } from './totp.ts';

/** The account with a second factor, sealed to itself; the code that proved it is used. */
export function withFactor(
  account: KeptAccount,
  seed: Buffer,
  { secret, step }: { readonly secret: Buffer; readonly step: number },
): KeptAccount {
  return markOwn({ ...account, factor: { ...seal(factorKey(seed), secret), lastStep: step } }, seed);
}

/** The account after a code was used, once; null when the code is wrong. */
export function withCodeUsed(
  account: KeptAccount,
  seed: Buffer,
  typed: { code: string; at: number },
): KeptAccount | null {
  const { factor } = account;
  const secret = factor && unseal(factorKey(seed), factor);
  if (!factor || !secret) return null;
  const step = stepOfCode(secret, typed.code, { at: typed.at, after: factor.lastStep });
  secret.fill(0);
  return step === null ? null : markOwn({ ...account, factor: { ...factor, lastStep: step } }, seed);
}
