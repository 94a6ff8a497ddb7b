import { passwordLength } from './contract/entry.ts';

/** True when a password is too short to protect a register (reliability bar, section 5.2); counted in code points. */
export function passwordTooShort(password: string): boolean {
  return [...password.normalize('NFC')].length < passwordLength;
}
