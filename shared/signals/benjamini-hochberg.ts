/**
 * The largest p-value that stands when the share of false discoveries among `tests` looks is held at `rate`:
 * the largest p(j) with p(j) ≤ rate × j / tests, or 0 when none does. The p-values are those of the looks that could matter;
 * looks without a p-value count in `tests` only when they could have reached one.
 * Source: Benjamini & Hochberg (1995), J. R. Statist. Soc. B 57:289–300; leaving out tests that cannot reach significance:
 * Gilbert (2005), Appl. Statist. 54:143–158.
 */
export function benjaminiHochberg(pValues: readonly number[], tests: number, rate: number): number {
  const sorted = [...pValues].sort((a, b) => a - b);
  const standing = sorted.filter((p, i) => p <= (rate * (i + 1)) / tests);
  return standing.at(-1) ?? 0;
}
