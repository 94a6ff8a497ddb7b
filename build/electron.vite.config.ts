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

/** Workers are programs of their own, each one file beside the main one: readers of tables and of files, the search for signals and the protection of figures start from there. */
const workers = {
  'table-worker': 'main/import/table-worker.ts',
  'file-worker': 'main/files/file-worker.ts',
  'signal-worker': 'main/jobs/signal-worker.ts',
  'evaluation-worker': 'main/evaluation/evaluation-worker.ts',
  'backup-process': 'main/electron/backup-process.ts',
};

const withWorkers = {
  name: 'with-workers',
  closeBundle: async () => {
    for (const [name, source] of Object.entries(workers)) await buildWorker(name, source);
  },
};

async function buildWorker(name: string, source: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: project,
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: join(project, source),
      outDir: join(project, 'dist/main'),
      emptyOutDir: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: `${name}.cjs`, codeSplitting: false } },
    },
  });
}

/**
 * Main and preload for Electron. One file each: what is found beside a file stays beside it, and a sandboxed preload
 * cannot load a second one. Only the native module stays outside. The renderer is built by vite.config.ts, as for the
 * browser host.
 */
export default defineConfig({
  main: {
    plugins: [withMigrations, withWorkers],
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
