import type { AccountsFile } from './accounts-file.ts';
import { parseRecoveryKey, recoverySealingKey } from './recovery-key.ts';
import { unseal } from './slot.ts';

/** The register key by the printed recovery key, as somebody typed it; null when it is mistyped or of another register. */
export function registerKeyFromPaper(accounts: AccountsFile, typed: string): Buffer | null {
  const recoveryKey = parseRecoveryKey(typed);
  return recoveryKey ? unseal(recoverySealingKey(recoveryKey), accounts.recovery) : null;
}
