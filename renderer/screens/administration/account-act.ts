import type { Proposal, SeenAccount } from '../../../shared/contract/account.ts';

/** What is being done with an account. */
export type AccountAct =
  | { readonly act: 'add' }
  | { readonly act: 'confirm'; readonly proposal: Proposal }
  | { readonly act: 'change' | 'reset' | 'disable'; readonly account: SeenAccount };
