import type { Instant } from '../../../shared/dates.ts';
import type { Role } from '../../../shared/roles.ts';

/** What was just made, with all that is shown once and kept nowhere. */
export type Made =
  | {
      readonly kind: 'register';
      readonly office: string;
      readonly user: string;
      readonly password: string;
      readonly recoveryKey: string;
    }
  | { readonly kind: 'restored'; readonly at: Instant; readonly reports: number }
  | {
      readonly kind: 'practice';
      readonly recoveryKey: string;
      readonly accounts: readonly { readonly user: string; readonly role: Role; readonly password: string }[];
    };
