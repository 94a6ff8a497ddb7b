import type { ContractProcedure, ErrorMap, InferSchemaInput, InferSchemaOutput, Meta } from '@orpc/contract';
import type { Contract } from '../../shared/contract/index.ts';
import type { Deps } from '../deps.ts';

/** What a call's service gets: the input as its schema made it. */
export type InputOf<C> = C extends ContractProcedure<infer I, infer _, ErrorMap, Meta> ? InferSchemaOutput<I> : never;

/** What a call's service answers: a value of the declared output, or a refusal. */
export type AnswerOf<C> = C extends ContractProcedure<infer _, infer O, ErrorMap, Meta> ? InferSchemaInput<O> : never;

/** The services of one subject of the contract: a function for each of its calls, no more and no fewer. */
export type HandlersOf<S extends keyof Contract, D = Deps> = {
  readonly [C in keyof Contract[S]]: (deps: D, input: InputOf<Contract[S][C]>) => Promise<AnswerOf<Contract[S][C]>>;
};
