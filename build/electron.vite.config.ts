import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'electron-vite';
import { project } from './project.ts';

/** db/migrate.ts finds its migrations beside itself, also when it is part of one file. */
const withMigrations = {
  name: 'with-migrations',
  closeBundle: () => cpSync(join(project, 'db/migrations'), join(project, 'dist/main/migrations'), { recursive: true }),
};

/**
 * Main and preload for Electron. One file each: what is found beside a file stays beside it, and a sandboxed preload
 * cannot load a second one. Only the native module stays outside. The renderer is built by vite.config.ts, as for the
 * browser host.
 */
export default defineConfig({
  main: {
    plugins: [withMigrations],
    build: {
      outDir: join(project, 'dist/main'),
      externalizeDeps: { include: ['better-sqlite3'] },
      sourcemap: false,
      rolldownOptions: {
        input: { main: join(project, 'main/electron/main.ts') },
        output: { format: 'es', entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  },
  preload: {
    build: {
      outDir: join(project, 'dist/preload'),
      externalizeDeps: false,
      sourcemap: false,
      rolldownOptions: {
        input: { preload: join(project, 'main/electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
});
