import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'electron-vite';
import { build } from 'vite';
import { project } from './project.ts';

/** db/migrate.ts finds its migrations beside itself, also when it is part of one file. */
const withMigrations = {
  name: 'with-migrations',
  closeBundle: () => cpSync(join(project, 'db/migrations'), join(project, 'dist/main/migrations'), { recursive: true }),
};

/** main/import/read-in-worker.ts starts the reader of tables from this one file beside the main one: a program of its own. */
const withTableWorker = {
  name: 'with-table-worker',
  closeBundle: async () => {
    await build({
      configFile: false,
      logLevel: 'warn',
      root: project,
      ssr: { noExternal: true },
      build: {
        ssr: join(project, 'main/import/table-worker.ts'),
        outDir: join(project, 'dist/main'),
        emptyOutDir: false,
        rolldownOptions: { output: { format: 'cjs', entryFileNames: 'table-worker.cjs', codeSplitting: false } },
      },
    });
  },
};

/**
 * Main and preload for Electron. One file each: what is found beside a file stays beside it, and a sandboxed preload
 * cannot load a second one. Only the native module stays outside. The renderer is built by vite.config.ts, as for the
 * browser host.
 */
export default defineConfig({
  main: {
    plugins: [withMigrations, withTableWorker],
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
