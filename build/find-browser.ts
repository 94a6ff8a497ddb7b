import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
  'chrome',
];

export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/**
 * The first browser of the Chromium family on the PATH, or the one MELDPUNT_BROWSER names; undefined when there is none.
 * As root it must run without its sandbox.
 */
export function findBrowser(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): FoundBrowser | undefined {
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const named = environment.MELDPUNT_BROWSER;
  const candidates = commands.flatMap((command) =>
    folders.flatMap((folder) => endings.map((ending) => join(folder, command + ending))),
  );
  const executablePath = [...(named ? [named] : []), ...candidates].find(isExecutable);
  if (executablePath === undefined) return undefined;
  return { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
