import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

interface Place {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** The register folder when none is named: MELDPUNT_REGISTER, else the folder for data of this user. The same for every host. */
export function defaultRegisterFolder(place: Place = thisComputer()): string {
  return place.environment.MELDPUNT_REGISTER || join(ownFolder(place), 'register');
}

/** What the program keeps on this computer for this user, whichever register is named. */
export function ownFolder(place: Place = thisComputer()): string {
  return join(dataFolder(place), 'meldpunt');
}

function thisComputer(): Place {
  return { platform: process.platform, environment: process.env, home: homedir() };
}

/** Windows: the local folder, never the one that roams over the network. Linux: the XDG base directory specification. */
function dataFolder({ platform, environment, home }: Place): string {
  if (platform === 'win32') return environment.LOCALAPPDATA || join(home, 'AppData', 'Local');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  const named = environment.XDG_DATA_HOME ?? '';
  return isAbsolute(named) ? named : join(home, '.local', 'share');
}
