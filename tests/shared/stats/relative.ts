/** The relative distance of two numbers: 0 when equal, also for two zeros. */
export function relativeDistance(found: number, expected: number): number {
  return found === expected ? 0 : Math.abs(found - expected) / Math.abs(expected === 0 ? 1 : expected);
}
