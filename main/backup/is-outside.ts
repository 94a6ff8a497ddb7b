import { isAbsolute, relative, resolve, sep } from 'node:path';

/** A backup that goes with the register is none: true when a place is not in its folder. */
export function isOutside(folder: string, place: string): boolean {
  const way = relative(resolve(folder), resolve(place));
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}
