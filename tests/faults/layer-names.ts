/** How many rounds of each layer: in `npm test`, in `npm run faults` (the CI counts of the reliability bar, 8.4), and with `--long`. */
export const layerRounds = {
  kill: [12, 300, 5_000],
  'power-cut': [60, 1_000, 10_000],
  garble: [40, 400, 10_000],
  'rotation-kills': [2, 2, 50],
  'backup-kills': [2, 4, 50],
  'import-kills': [2, 2, 50],
  'opening-kills': [12, 70, 420],
  'migration-kills': [6, 40, 400],
  'disk-full': [4, 16, 400],
  locks: [1, 2, 20],
  'renderer-kills': [5, 10, 200],
  'file-kills': [4, 4, 200],
  'power-cut-noticed': [3, 10, 60],
} as const satisfies Record<string, readonly [short: number, usual: number, long: number]>;

export type LayerName = keyof typeof layerRounds;

export function isLayerName(name: string): name is LayerName {
  return Object.hasOwn(layerRounds, name);
}
