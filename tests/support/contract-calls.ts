import type { AnyContractProcedure } from '@orpc/contract';
import { z } from 'zod';
import type { CallMeta } from '../../shared/contract/call.ts';
import { type CallName, contract } from '../../shared/contract/index.ts';
import { isCallName } from '../../shared/rights.ts';

/** One call of the contract, as tests that go through all of them need it. */
export interface ContractCall {
  /** `case.open` */
  readonly name: CallName;
  readonly subject: string;
  readonly call: string;
  readonly meta: CallMeta;
  readonly input: z.ZodType;
}

const subjects = Object.entries<Record<string, AnyContractProcedure>>(contract);

/** Every call of the contract. */
export const contractCalls: readonly ContractCall[] = subjects.flatMap(([subject, calls]) =>
  Object.entries(calls).map(([call, procedure]) => ({
    name: callName(`${subject}.${call}`),
    subject,
    call,
    meta: procedure['~orpc'].meta,
    input: z.instanceof(z.ZodType).parse(procedure['~orpc'].inputSchema),
  })),
);

function callName(name: string): CallName {
  if (!isCallName(name)) throw new Error(`${name} has no row in the table of rights`);
  return name;
}
