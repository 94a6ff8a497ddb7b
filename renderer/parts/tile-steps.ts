/** One shade of a tile map with the whole numbers it stands for. */
export interface TileStep {
  readonly step: 0 | 1 | 2 | 3 | 4;
  readonly from: number;
  readonly to: number;
}

/** The shade of a number: 0 for none, 1 to 4 for quarters of the largest one. */
export function tileStep(value: number, most: number): TileStep['step'] {
  if (value <= 0 || most <= 0) return 0;
  const quarter = Math.ceil((4 * Math.min(value, most)) / most);
  return quarter === 1 || quarter === 2 || quarter === 3 ? quarter : 4;
}

/** The shades that occur for whole numbers up to the largest one, each with its first and last number. */
export function tileSteps(most: number): readonly TileStep[] {
  const steps = ([0, 1, 2, 3, 4] as const).map((step) => {
    const from = step === 0 ? 0 : Math.floor(((step - 1) * most) / 4) + 1;
    const to = step === 0 ? 0 : Math.floor((step * most) / 4);
    return { step, from, to };
  });
  return steps.filter(({ from, to }) => from <= to);
}
