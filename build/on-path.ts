import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where this command stands on the path of this process; undefined when it does not. */
export function onPath(command: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, command)).find((place) => existsSync(place));
}
