/** The mean and the standard deviation with n − 1, of at least two values (the deviation is NaN for fewer). */
export function meanAndDeviation(values: ArrayLike<number>): { readonly mean: number; readonly deviation: number } {
  const list = Array.from(values);
  const mean = list.reduce((sum, value) => sum + value, 0) / list.length;
  const squares = list.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: list.length > 1 ? Math.sqrt(squares / (list.length - 1)) : Number.NaN };
}
