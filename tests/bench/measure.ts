/** One line of the bench (its form is fixed, others read it). */
export interface Measurement {
  readonly name: string;
  readonly ours: number;
  readonly baseline: number | null;
  readonly ratio: number | null;
  readonly unit: string;
  readonly n: number;
  readonly what: string;
}

type Act = (turn: number) => Promise<number> | number;

interface Pair {
  readonly name: string;
  readonly unit: string;
  readonly n: number;
  readonly what: string;
  /** Both answer what one turn took, in the unit. */
  readonly ours: Act;
  readonly baseline: Act;
}

/** Measures both sides in alternation, so that what the computer does besides hits both, and compares the medians. */
export async function measurePair({ name, unit, n, what, ours, baseline }: Pair): Promise<Measurement> {
  const found: { readonly ours: number[]; readonly baseline: number[] } = { ours: [], baseline: [] };
  // The first turn warms up and is not counted.
  for (let turn = 0; turn <= n; turn += 1) {
    const one = await ours(turn);
    const other = await baseline(turn);
    if (turn === 0) continue;
    found.ours.push(one);
    found.baseline.push(other);
  }
  const [mine, theirs] = [median(found.ours), median(found.baseline)];
  return { name, ours: rounded(mine), baseline: rounded(theirs), ratio: rounded(mine / theirs), unit, n, what };
}

/** Milliseconds that something takes. */
export async function milliseconds(act: () => unknown): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}

/** Milliseconds of the processor that something takes, whatever else the computer does meanwhile. */
export async function processorTime(act: () => unknown): Promise<number> {
  const started = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
