import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { project } from '../../build/project.ts';
import { type Program, programs } from './program-path.ts';

/** A change of one file of the source, by the exact text that it takes the place of. */
export interface Edit {
  /** From the project folder. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Makes the programs of the harness, with all of the product that they run, into a few small files in a folder: they start
 * in a third of the time. The edits are put in on the way, so that the source itself stays as it is. Throws when a text to
 * be replaced does not stand in its file exactly once, or nothing of what is run reads that file.
 */
export async function compile(folder: string, edits: readonly Edit[]): Promise<void> {
  const put = new Set<Edit>();
  const source = (name: Program) => join(project, 'tests/faults', `${name}.ts`);
  await build({
    configFile: false,
    logLevel: 'error',
    root: project,
    plugins: [planting(edits, put), ownAddress(folder, edits)],
    ssr: { noExternal: true, external: ['better-sqlite3', '@playwright/test'] },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      minify: true,
      rolldownOptions: {
        input: Object.fromEntries(programs.map((name) => [name, source(name)])),
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  });
  copyMigrations(folder, edits, put);
  for (const edit of edits) if (!put.has(edit)) throw new Error(`Nothing that is run reads ${edit.file}`);
}

function planting(edits: readonly Edit[], put: Set<Edit>): Plugin {
  return {
    name: 'planted-bug',
    enforce: 'pre',
    transform: (code, id) => {
      const of = edits.filter(({ file }) => id.split('?')[0] === join(project, file).replaceAll('\\', '/'));
      return of.length === 0 ? null : of.reduce((text, edit) => edited(text, edit, put), code);
    },
  };
}

function edited(text: string, edit: Edit, put: Set<Edit>): string {
  if (text.split(edit.from).length !== 2) throw new Error(`Does not stand once in ${edit.file}: ${edit.from}`);
  put.add(edit);
  return text.replace(edit.from, () => edit.to);
}

/** What a file finds beside itself is found beside its source, but for migrations that were edited. */
function ownAddress(folder: string, edits: readonly Edit[]): Plugin {
  return {
    name: 'own-address',
    transform: (code, id) => {
      const source = id.split('?')[0] ?? '';
      if (!code.includes('import.meta') || !source.startsWith(project.replaceAll('\\', '/'))) return null;
      const isMoved = source.endsWith('/db/migrate.ts') && edits.some(isOfMigrations);
      const address = pathToFileURL(isMoved ? join(folder, 'migrate.ts') : source).href;
      return code
        .replaceAll('import.meta.url', JSON.stringify(address))
        .replaceAll('import.meta.dirname', JSON.stringify(join(source, '..')));
    },
  };
}

function isOfMigrations({ file }: Edit): boolean {
  return file.startsWith('db/migrations/');
}

function copyMigrations(folder: string, edits: readonly Edit[], put: Set<Edit>): void {
  const ofMigrations = edits.filter(isOfMigrations);
  if (ofMigrations.length === 0) return;
  cpSync(join(project, 'db/migrations'), join(folder, 'migrations'), { recursive: true });
  for (const edit of ofMigrations) {
    const path = join(folder, edit.file.slice('db/'.length));
    writeFileSync(path, edited(readFileSync(path, 'utf8'), edit, put));
  }
}
