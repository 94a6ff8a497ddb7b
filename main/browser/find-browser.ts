import { constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isAccessible } from '../is-accessible.ts';

export interface FoundBrowser {
  readonly executablePath: string;
  /** What it must be started with on this computer. */
  readonly args: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** Below the folders where Windows keeps its programs. */
const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

const macPrograms = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

/**
 * The browser of the Chromium family that MELDPUNT_BROWSER names, or else the first one found on this computer;
 * undefined when there is none. As root it must run without its sandbox.
 */
export function findBrowser(environment: Environment = process.env): FoundBrowser | undefined {
  const named = environment.MELDPUNT_BROWSER;
  const executablePath = [...(named ? [named] : []), ...places(environment)].find((path) =>
    isAccessible(path, constants.X_OK),
  );
  if (executablePath === undefined) return undefined;
  return { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };
}

function places(environment: Environment): readonly string[] {
  if (process.platform === 'win32') {
    const roots = [environment.ProgramFiles, environment['ProgramFiles(x86)'], environment.LOCALAPPDATA];
    return windowsPrograms.flatMap((program) => roots.flatMap((root) => (root ? [join(root, ...program)] : [])));
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const inMac = macPrograms.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  return process.platform === 'darwin' ? [...inMac, ...onPath] : onPath;
}
