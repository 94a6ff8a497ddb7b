import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { type KillPoint, killPoints } from './kill-points.ts';

const touching = [
  ...(['openSync', 'writeSync', 'ftruncateSync', 'fsyncSync', 'fdatasyncSync'] as const),
  ...(['copyFileSync', 'renameSync', 'rmSync', 'mkdirSync'] as const),
];

/**
 * Loaded before a program (`--import`): ends it, as a power cut or the task manager would, at one exact moment of keeping a file
 * or of a transaction. The program itself knows nothing of it. `MELDPUNT_KILL_AT`: the moment; `MELDPUNT_KILL_TIME`: at which
 * time it comes, from 1. Its workers are left alone: they rename and commit nothing.
 */
if (isMainThread) listen();

function listen(): void {
  const wanted = killPoints.find((point) => point === process.env.MELDPUNT_KILL_AT);
  const time = Number(process.env.MELDPUNT_KILL_TIME);
  if (wanted === undefined || !(time >= 1)) throw new Error('No moment to be killed at was named');
  let came = 0;
  const comes = (point: KillPoint) => {
    if (point !== wanted) return;
    came += 1;
    if (came === time) process.kill(process.pid, 'SIGKILL');
  };
  listenToDisk(comes);
  listenToCommits(comes);
  if (wanted === 'statement' || wanted === 'touch') listenToStatements(() => comes(wanted));
  if (wanted === 'touch') listenToTouches(() => comes(wanted));
}

/** Before each change and each sync of the program itself; the engine's own are between statements. */
function listenToTouches(comes: () => void): void {
  for (const name of touching) {
    const apply = (own: (...given: unknown[]) => unknown, self: unknown, given: unknown[]) => {
      comes();
      return Reflect.apply(own, self, given);
    };
    Reflect.set(fs, name, new Proxy(fs[name], { apply }));
  }
  syncBuiltinESMExports();
}

function listenToDisk(comes: (point: KillPoint) => void): void {
  const isContent = (path: unknown) => String(path).endsWith('.file');
  const { renameSync, rmSync, fdatasyncSync } = fs;
  fs.renameSync = (from, to) => {
    if (isContent(to)) comes('before-rename');
    renameSync(from, to);
    if (isContent(to)) comes('after-rename');
  };
  fs.rmSync = (path, options) => {
    const was = isContent(path) && fs.existsSync(path);
    if (String(path).endsWith('-checkpoint')) comes('before-note-goes');
    rmSync(path, options);
    if (was) comes('after-removal');
  };
  fs.fdatasyncSync = (file) => {
    fdatasyncSync(file);
    comes('after-sync');
  };
  syncBuiltinESMExports();
}

function listenToCommits(comes: (point: KillPoint) => void): void {
  const { exec } = Database.prototype;
  Database.prototype.exec = function execAndTell(this: Database.Database, source: string) {
    if (source === 'COMMIT') comes('before-commit');
    const done = exec.call(this, source);
    if (source === 'COMMIT') comes('after-commit');
    return done;
  };
}

/** Every statement that is run, as text or prepared. */
function listenToStatements(comes: () => void): void {
  const { exec, prepare } = Database.prototype;
  Database.prototype.exec = function execAndTell(this: Database.Database, source: string) {
    comes();
    return exec.call(this, source);
  };
  Database.prototype.prepare = new Proxy(prepare, {
    apply: (own, connection, [source]) => {
      const statement: Database.Statement = Reflect.apply(own, connection, [source]);
      const { run } = statement;
      const value = (...values: unknown[]) => {
        comes();
        return run.apply(statement, values);
      };
      return Object.defineProperty(statement, 'run', { value, configurable: true });
    },
  });
}
