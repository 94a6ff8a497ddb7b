/** What a method may be told; every method has its own default. */
export interface MethodOptions {
  /** Probability of a false alarm a week, per series (0 < alpha < 1). */
  readonly alpha?: number;
}

/**
 * A method for one series of weekly counts: `counts[0]` is week 1. It answers for one week (1 up to and including the length)
 * and looks at counts up to and including that week only: an upper bound (a count above it is an alarm), or, for the
 * product's own detector, a p-like score (small = alarming). Null where the method has no answer.
 */
export type SeriesMethod = (counts: ArrayLike<number>, week: number, options?: MethodOptions) => number | null;
