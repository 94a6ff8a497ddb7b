import { checkMigrations } from './check-migrations.ts';
import { checkSource } from './check-source.ts';
import { runTool } from './run-tool.ts';

/** One thing that must hold of the source. */
export interface Check {
  readonly name: string;
  /** What is wrong, as text to show; empty when the check holds. */
  run(): Promise<string>;
}

const rooms = ['shared', 'db', 'main', 'renderer', 'build', 'tests'] as const;

/** All checks of `npm run check`. */
export const allChecks: readonly Check[] = [
  ...rooms.map((room) => types(room, room)),
  // The preload stands in a world of its own: it has a window, and the rest of main must not.
  types('preload', 'main/electron'),
  {
    name: 'lint and format',
    run: () => runTool('@biomejs/biome/bin/biome', ['ci', '--max-diagnostics=50', '--colors=off']),
  },
  { name: 'import rules', run: () => runTool('dependency-cruiser/bin/dependency-cruiser.mjs', cruise) },
  { name: 'dead code', run: () => runTool('knip/bin/knip.js', ['--config', 'build/knip.jsonc', '--no-progress']) },
  { name: 'migrations', run: checkMigrations },
  { name: 'source', run: async () => checkSource().join('\n') },
];

function types(name: string, folder: string): Check {
  return { name: `types ${name}`, run: () => runTool('typescript/bin/tsc', ['-p', folder]) };
}

const cruise = ['--config', 'build/dependency-cruiser.config.mjs', '--output-type', 'err-long', ...rooms];
