import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { type KillPoint, killPoints } from './kill-points.ts';

/**
 * Loaded before a program (`--import`): ends it, as a power cut or the task manager would, at one exact moment of keeping a file.
 * The program itself knows nothing of it. `MELDPUNT_KILL_AT`: the moment; `MELDPUNT_KILL_TIME`: at which time it comes, from 1.
 * Its workers are left alone: they rename and commit nothing.
 */
if (isMainThread) listen();

function listen(): void {
  const wanted = z.enum(killPoints).parse(process.env.MELDPUNT_KILL_AT);
  const time = z.coerce.number().int().min(1).parse(process.env.MELDPUNT_KILL_TIME);
  let came = 0;
  const comes = (point: KillPoint) => {
    if (point !== wanted) return;
    came += 1;
    if (came === time) process.kill(process.pid, 'SIGKILL');
  };
  listenToDisk(comes);
  listenToCommits(comes);
}

function listenToDisk(comes: (point: KillPoint) => void): void {
  const isContent = (path: unknown) => String(path).endsWith('.file');
  const { renameSync, rmSync } = fs;
  fs.renameSync = (from, to) => {
    if (isContent(to)) comes('before-rename');
    renameSync(from, to);
    if (isContent(to)) comes('after-rename');
  };
  fs.rmSync = (path, options) => {
    const was = isContent(path) && fs.existsSync(path);
    rmSync(path, options);
    if (was) comes('after-removal');
  };
  syncBuiltinESMExports();
}

function listenToCommits(comes: (point: KillPoint) => void): void {
  const { exec } = Database.prototype;
  Database.prototype.exec = function execAndTell(this: Database.Database, source: string) {
    const done = exec.call(this, source);
    if (source === 'COMMIT') comes('after-commit');
    return done;
  };
}
