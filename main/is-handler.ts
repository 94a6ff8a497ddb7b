import type { Deps } from './deps.ts';

/** Whether somebody handles reports, and may be given one. */
export function isHandler({ accounts }: Pick<Deps, 'accounts'>, user: string): boolean {
  return accounts.some(
    (account) =>
      account.user === user &&
      account.active &&
      account.roles.some((role) => role !== 'evaluator' && role !== 'reviewer' && role !== 'administrator'),
  );
}
