import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../main/browser/find-browser.ts';
import { onPath } from './on-path.ts';
import { project } from './project.ts';
import { headlessShell } from './test-browser.ts';

/** What tests use of the system beside a browser: the command and the Debian package it is in. */
const tools = [
  { command: 'strace', debian: 'strace' },
  { command: 'pdftotext', debian: 'poppler-utils' },
  { command: 'zbarimg', debian: 'zbar-tools' },
];

/** Sees to a browser for the journeys and the small tools of the tests, as far as this computer lets it. */
export function installSystemTools(): void {
  const missing = tools.filter(({ command }) => !onPath(command)).map(({ debian }) => debian);
  if (!hasBrowser()) missing.push('chromium');
  const mayInstall = process.getuid?.() === 0 && onPath('apt-get') !== undefined;
  if (missing.length > 0 && mayInstall) installDebian(missing);
  // Apart: a Debian that lacks it has the rest.
  if (!onPath(headlessShell) && mayInstall) installDebian([headlessShell]);
  if (!hasBrowser())
    run(process.execPath, [join(project, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium']);
  if (!hasBrowser())
    process.stderr.write('Er is geen browser voor de tests: zet Chromium, Chrome of Edge op deze computer.\n');
}

function hasBrowser(): boolean {
  return findBrowser() !== undefined || existsSync(chromium.executablePath());
}

function installDebian(packages: readonly string[]): void {
  process.stderr.write(`Voor de tests wordt opgehaald: ${packages.join(', ')}.\n`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

function run(command: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, { stdio: ['ignore', 2, 2], env, timeout: 180_000, killSignal: 'SIGKILL' });
}
