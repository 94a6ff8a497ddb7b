import type { AnyContractProcedure } from '@orpc/contract';
import type { CallMeta } from './call.ts';
import { contract } from './index.ts';

interface DeclaredCall {
  /** `case.open` */
  readonly name: string;
  readonly subject: string;
  /** `open` */
  readonly call: string;
  readonly meta: CallMeta;
  readonly procedure: AnyContractProcedure;
}

const subjects = Object.entries<Record<string, AnyContractProcedure>>(contract);

/** Every call of the contract, with what it declares of itself. */
export const everyCall: readonly DeclaredCall[] = subjects.flatMap(([subject, calls]) =>
  Object.entries(calls).map(([call, procedure]) => {
    return { name: `${subject}.${call}`, subject, call, meta: procedure['~orpc'].meta, procedure };
  }),
);
