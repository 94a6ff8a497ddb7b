import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FoundBrowser } from './find-browser.ts';
import { quietFlags } from './quiet-flags.ts';

export interface BrowserWindow {
  /** Resolves when the user has closed the window. */
  readonly closed: Promise<void>;
  close(): void;
}

const flags = [...quietFlags, '--window-size=1280,800', '--lang=nl'];

/** What the browser would otherwise keep of what is typed. */
const preferences = {
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  credentials_enable_service: false,
  profile: { password_manager_enabled: false },
  translate: { enabled: false },
  spellcheck: { use_spelling_service: false },
  search: { suggest_enabled: false },
};

/** A window of its own at an entry address, with a profile that only this user can read and that goes when it closes. */
export function openWindow(browser: FoundBrowser, address: string): BrowserWindow {
  const profile = mkdtempSync(join(tmpdir(), 'meldpunt-venster-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const args = [...browser.args, ...flags, `--user-data-dir=${profile}`, `--app=${address}`];
  const child = spawn(browser.executablePath, args, { stdio: 'ignore' });
  const closed = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  }).then(() => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
  return { closed, close: () => void child.kill() };
}
