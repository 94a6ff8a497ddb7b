import type { Findings } from './register-under-test.ts';

/** What one layer of the fault harness found: one JSON line. `fired` counts the faults that really happened. */
export interface LayerResult extends Findings {
  readonly layer: string;
  readonly seed: number;
  readonly rounds: number;
  readonly fired: number;
}

/** One way of failing. */
export interface Layer {
  readonly name: string;
  /** Why it cannot run on this computer; null when it can. */
  absent(): string | null;
  run(rounds: number, seed: number): Promise<LayerResult>;
}
