import { spawn } from 'node:child_process';
import { hasDisplay } from '../main/browser/has-display.ts';
import { launch } from '../main/browser/launch.ts';
import { defaultRegisterFolder } from '../main/register-folder.ts';
import { type ServingKey, servingWords } from '../shared/text/serving.ts';
import { findElectron } from './find-electron.ts';
import { freshBundle, freshRenderer } from './fresh.ts';
import { project } from './project.ts';

// The working half of `npm start`, under the project's own Node. Argument: the register folder, or none.
const folder = process.argv[2] ?? defaultRegisterFolder();
const why = whyNoElectron() ?? (await openElectron());
if (why) await launch({ folder, renderer: freshRenderer(), why: servingWords[why].nl });

function whyNoElectron(): ServingKey | null {
  if (!hasDisplay()) return 'serving.electron-no-display';
  if (process.getuid?.() === 0) return 'serving.electron-as-root';
  return findElectron() ? null : 'serving.electron-absent';
}

/** Runs until Electron ends; a reason when it did not start at all (a library of the system may be missing). */
async function openElectron(): Promise<ServingKey | null> {
  const electron = findElectron();
  if (!electron) return 'serving.electron-absent';
  freshBundle();
  process.stderr.write(`${servingWords['serving.in-electron'].nl}\n`);
  const started = performance.now();
  const child = spawn(electron, [project], { stdio: 'inherit', env: { ...process.env, MELDPUNT_REGISTER: folder } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => child.kill(signal));
  const code = await new Promise<number>((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (exit) => resolve(exit ?? 0));
  });
  return code !== 0 && performance.now() - started < 10_000 ? 'serving.electron-failed' : null;
}
