import { z } from 'zod';
import type { CallMeta } from '../../shared/contract/call.ts';
import { everyCall } from '../../shared/contract/every-call.ts';
import type { CallName } from '../../shared/contract/index.ts';
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

/** Every call of the contract. */
export const contractCalls: readonly ContractCall[] = everyCall.map(({ name, subject, call, meta, procedure }) => ({
  name: callName(name),
  subject,
  call,
  meta,
  input: z.instanceof(z.ZodType).parse(procedure['~orpc'].inputSchema),
}));

function callName(name: string): CallName {
  if (!isCallName(name)) throw new Error(`${name} has no row in the table of rights`);
  return name;
}
