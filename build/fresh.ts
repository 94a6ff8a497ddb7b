import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './project.ts';

interface Product {
  readonly name: string;
  /** A file of what is built, in case it was removed by hand. */
  readonly proof: string;
  readonly sources: readonly string[];
}

const renderer: Product = {
  name: 'renderer',
  proof: 'renderer/index.html',
  sources: ['renderer', 'shared', 'build/vite.config.ts', 'package-lock.json'],
};

const bundle: Product = {
  name: 'bundle',
  proof: 'main/main.js',
  sources: ['main', 'db', 'shared', 'build/electron.vite.config.ts', 'package-lock.json'],
};

/** The renderer as both hosts serve it, built when its sources are not those of the last build. Returns its folder. */
export function freshRenderer(): string {
  const folder = join(project, 'dist/renderer');
  keepFresh(renderer, () => {
    // Another command may be reading the old one: the new one takes its place in one go.
    const into = `${folder}.${process.pid}`;
    run(['vite/bin/vite.js', 'build', '--config', 'build/vite.config.ts', '--outDir', into]);
    replace(folder, into);
  });
  return folder;
}

/** What Electron runs, in `dist`: the renderer, and main and preload bundled. */
export function freshBundle(): void {
  freshRenderer();
  keepFresh(bundle, () => {
    run(['electron-vite/bin/electron-vite.js', 'build', '--config', 'build/electron.vite.config.ts']);
  });
}

function keepFresh({ name, proof, sources }: Product, build: () => void): void {
  const stamp = join(project, 'dist', `${name}.stamp`);
  const wanted = hashOf(sources);
  if (existsSync(join(project, 'dist', proof)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  mkdirSync(join(project, 'dist'), { recursive: true });
  build();
  writeFileSync(stamp, wanted);
}

/**
 * Runs a tool of the project in silence: standard output belongs to the command that asked. What a test run asks for is what people
 * get too, and not React for developers.
 */
function run([script = '', ...args]: readonly string[]): void {
  const command = [join(project, 'node_modules', script), ...args];
  const env = { ...process.env, NO_COLOR: '1', NODE_ENV: 'production' };
  const done = spawnSync(process.execPath, command, { cwd: project, encoding: 'utf8', env });
  if (done.status !== 0) throw new Error(`Building failed: ${done.stdout}${done.stderr}`);
}

function replace(folder: string, by: string): void {
  const old = `${by}.old`;
  if (existsSync(folder)) renameSync(folder, old);
  if (existsSync(folder)) rmSync(folder, { recursive: true });
  renameSync(by, folder);
  rmSync(old, { recursive: true, force: true });
}

function hashOf(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const source of sources.flatMap(filesIn)) hash.update(`${source}\n`).update(readFileSync(join(project, source)));
  return hash.digest('hex');
}

function filesIn(source: string): readonly string[] {
  const path = join(project, source);
  if (!statSync(path).isDirectory()) return [source];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => join(entry.parentPath, entry.name).slice(project.length)).sort();
}
