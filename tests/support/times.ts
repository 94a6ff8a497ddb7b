/** How many runs a random test makes: its own number, or as many times that as `npm run long` asks for. */
export function times(runs: number): number {
  const factor = Number(process.env.MELDPUNT_TIMES ?? '1');
  return Math.max(1, Math.round(runs * (Number.isFinite(factor) && factor > 0 ? factor : 1)));
}

/** The seed of this run: the one that is asked for, else a fresh one. A test that uses it names it in its title. */
export const runSeed = Number(process.env.MELDPUNT_SEED ?? Math.floor(Math.random() * 1_000_000));
