const halfLogTwoPi = 0.9189385332046728;

/**
 * The natural logarithm of the gamma function, for x > 0 (NaN otherwise).
 * Stirling's series with seven terms, after shifting x to at least 15 with Γ(x + 1) = x Γ(x);
 * relative error below 1e-14. Source: Abramowitz & Stegun (1964), 6.1.15 and 6.1.41.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  let shifted = x;
  let product = 1;
  while (shifted < 15) {
    product *= shifted;
    shifted += 1;
  }
  return (shifted - 0.5) * Math.log(shifted) - shifted + halfLogTwoPi + stirlingSeries(shifted) - Math.log(product);
}

function stirlingSeries(x: number): number {
  const y = 1 / (x * x);
  return (
    (1 / 12 + y * (-1 / 360 + y * (1 / 1260 + y * (-1 / 1680 + y * (1 / 1188 + y * (-691 / 360360 + y / 156)))))) / x
  );
}
