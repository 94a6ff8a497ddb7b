import type { Api } from '../../queries.ts';

type SignalsAnswer = Awaited<ReturnType<Api['signal']['list']['call']>>;

/** The list of signals as the register answers it. */
export type SignalsView = Extract<SignalsAnswer, { ok: true }>['value'];
