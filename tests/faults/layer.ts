import { z } from 'zod';
import type { Findings } from './register-under-test.ts';

/** What one layer of the fault harness found: one JSON line. `fired` counts the faults that really happened. */
export const LayerResult = z.object({
  layer: z.string(),
  seed: z.number(),
  rounds: z.number(),
  fired: z.number(),
  lost: z.number(),
  half: z.number(),
  silent: z.number(),
  corrupt: z.number(),
});
export type LayerResult = z.infer<typeof LayerResult>;

/** How often something was not as promised. */
export function foundIn({ lost, half, silent, corrupt }: Findings): number {
  return lost + half + silent + corrupt;
}

/** One way of failing. */
export interface Layer {
  readonly name: string;
  /** Why it cannot run on this computer; null when it can. */
  absent(): string | null;
  run(rounds: number, seed: number): Promise<LayerResult>;
}
