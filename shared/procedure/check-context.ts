import type { Day } from '../dates.ts';
import type { EquatedDays } from '../terms/equated-days.ts';
import type { Standstill } from '../terms/term.ts';
import type { Facts, Matter, ProcedureSettings } from './facts.ts';

/** What intake and the office already know when the conversation of the check starts. */
export interface CheckContext {
  readonly today: Day;
  readonly contact: {
    readonly receivedOn: Day;
    readonly inWriting: boolean;
    readonly anonymous: boolean;
    readonly replyPossible: boolean;
  };
  /** What is known is not asked. */
  readonly reporter: {
    readonly role: Facts['reporter']['role'] | null;
    readonly ageGroup: NonNullable<Facts['reporter']['ageGroup']> | null;
  };
  /** What intake says about the first matter: offered as the answer, still to be confirmed. */
  readonly suggested: {
    readonly kind: Matter['kind'] | null;
    readonly about: NonNullable<Matter['about']> | null;
    readonly law: NonNullable<Matter['law']> | null;
  };
  /** Stretches in which the term of a decision stood still (Awb 4:15), by matter. */
  readonly standstills?: ReadonlyMap<number, readonly Standstill[]>;
  readonly settings: ProcedureSettings | null;
  readonly equated: EquatedDays;
}
