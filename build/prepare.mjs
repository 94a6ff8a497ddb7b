// What start, test, check and the command line do first, under whatever Node the user has (20.19 or newer).
// This file and those that import it use nothing but node: and each other: packages may not be there yet.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('..', import.meta.url));
const modules = join(project, 'node_modules');
const projectNode =
  process.platform === 'win32' ? join(modules, 'node', 'bin', 'node.exe') : join(modules, 'node', 'bin', 'node');
// Windows writes it Path, and a copy of the environment minds capitals.
const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';

/** Installs what is missing: only when the lock file differs from what was installed. */
export function prepare() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(`Dit programma heeft Node 20.19 of nieuwer nodig. Op deze computer staat Node ${process.versions.node}.`);
  }
  if (isInstalled()) return;
  if (process.platform === 'win32' && process.execPath.startsWith(modules)) {
    stop('De pakketten zijn veranderd. Draai eerst: npm ci');
  }
  process.stderr.write('De pakketten worden opgehaald. Dat duurt ongeveer een minuut.\n');
  const installed = installPackages();
  if (installed.status !== 0 || !isInstalled()) {
    stop('Het ophalen van de pakketten is niet gelukt. Kijk of er internet is en probeer het opnieuw.');
  }
}

// Node 24 lets the young objects of a busy process take 128 MiB, far more than Node 22: the register then holds
// 140 MiB more and is no quicker. `npm run -s meldpunt`, which starts at once, names the same in package.json.
const engine = ['--max-semi-space-size=16'];

/**
 * Runs a script of the project under the project's own Node 24 and ends with its exit code.
 * @param {string} script path from the project folder
 * @param {readonly string[]} args
 */
export function runInProject(script, args) {
  const child = spawn(projectNode, [...engine, join(project, script), ...args], {
    stdio: 'inherit',
    env: { ...process.env, [pathName]: [join(modules, '.bin'), process.env[pathName] ?? ''].join(delimiter) },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  // When npm is killed outright nothing is passed on: the parent is another one then.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill(), 500).unref();
  child.on('error', (error) => stop(`Node 24 van het project start niet: ${error.message}`));
  child.on('exit', (code) => process.exit(code ?? 1));
}

/** npm writes what it installed at the very end, so a broken installation is seen as none. */
function isInstalled() {
  const wanted = packagesIn(join(project, 'package-lock.json'));
  const there = packagesIn(join(modules, '.package-lock.json'));
  if (!wanted || !there || !existsSync(projectNode)) return false;
  const fits = Object.entries(there).every(([path, { version }]) => wanted[path]?.version === version);
  return fits && Object.entries(wanted).every(([path, { optional }]) => path === '' || optional || there[path]);
}

/**
 * @param {string} file a lock file of npm
 * @returns {Record<string, { version?: string; optional?: boolean }> | null}
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

/** What npm says goes to standard error: standard output belongs to the command itself. */
function installPackages() {
  const stdio = /** @type {const} */ (['ignore', 2, 2]);
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) {
    return spawnSync(process.env.npm_node_execpath ?? process.execPath, [npm, 'ci', '--loglevel=error'], {
      cwd: project,
      stdio,
    });
  }
  return spawnSync('npm ci --loglevel=error', { cwd: project, stdio, shell: true });
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
