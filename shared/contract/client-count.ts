import { z } from 'zod';
import { Day } from '../dates.ts';
import { clientLevels } from '../figures/client-rate.ts';
import { ClientCountId, Code } from '../ids.ts';
import { read, write } from './call.ts';

const administration = { purpose: 'administration' } as const;

/** How many clients a provider, area or wijk has between two days, both included; `to` null: it holds still. */
const ClientCountInput = z.object({
  level: z.enum(clientLevels),
  code: Code,
  from: Day,
  to: Day.nullable(),
  clients: z.number().int().min(1).max(10_000_000),
});
export const ClientCount = ClientCountInput.extend({ id: ClientCountId });
export type ClientCount = z.infer<typeof ClientCount>;

const Counts = z.array(ClientCount);

export const clientCountCalls = {
  /** All numbers, by what they are of, the newest in front. */
  list: read(z.object({}), Counts, { ...administration, logged: false }),
  /** Adds a number (`id` null) or changes one. Two numbers of one unit never hold on the same day. */
  save: write(ClientCountInput.extend({ id: ClientCountId.nullable() }), Counts, administration),
  remove: write(z.object({ id: ClientCountId }), Counts, administration),
};
