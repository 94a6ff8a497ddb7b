import type { Layer } from './layer.ts';
import { isLayerName, type LayerName } from './layer-names.ts';

/**
 * `lane LAYER ROUNDS SEED`: runs one layer of the harness and prints what it found; two of these run side by side. Only what that
 * layer needs is read: a browser for one of them takes longer than some layers.
 */
const layers: Readonly<Record<LayerName, () => Promise<Layer>>> = {
  kill: async () => (await import('./kill-loop.ts')).killLoop,
  'power-cut': async () => (await import('./power-cut.ts')).powerCut,
  'power-cut-noticed': async () => (await import('./power-cut.ts')).powerCutNoticed,
  garble: async () => (await import('./garble.ts')).garble,
  'disk-full': async () => (await import('./disk-full.ts')).diskFull,
  locks: async () => (await import('./locks.ts')).locks,
  'renderer-kills': async () => (await import('./renderer-kills.ts')).rendererKills,
  'opening-kills': async () => (await import('./opening-kills.ts')).openingKills,
  'migration-kills': async () => (await import('./migration-kills.ts')).migrationKills,
  'import-kills': async () => (await import('./import-kills.ts')).importKills,
  'file-kills': async () => (await import('./file-kills.ts')).fileKills,
  'backup-kills': async () => (await import('./backup-kills.ts')).backupKills,
  'rotation-kills': async () => (await import('./rotation-kills.ts')).rotationKills,
};

const [name = '', rounds = '', seed = ''] = process.argv.slice(2);
if (!isLayerName(name)) throw new Error(`There is no layer ${name}`);
const layer = await layers[name]();
const absent = layer.absent();
if (absent) process.stderr.write(`${name} was skipped: ${absent}\n`);
else process.stdout.write(`${JSON.stringify(await layer.run(Number(rounds), Number(seed)))}\n`);
