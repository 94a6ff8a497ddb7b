import { z } from 'zod';
import type { Reader, Writer } from '../../db/handle.ts';
import { readSetting, saveSetting } from '../../db/settings.ts';
import { ImportMap } from '../../shared/import/import-map.ts';

const KeptMap = z.object({ name: z.string(), map: ImportMap });
type KeptMap = z.infer<typeof KeptMap>;

const key = 'import-maps';

/** The maps that were kept, by name. */
export function readMaps(reader: Reader): KeptMap[] {
  const parsed = z.array(KeptMap).safeParse(readSetting(reader, key));
  return parsed.success ? parsed.data : [];
}

/** Keeps a map; one of the same name is replaced. */
export function keepMap(writer: Writer, kept: KeptMap): KeptMap[] {
  const others = readMaps(writer).filter(({ name }) => name !== kept.name);
  const maps = [...others, kept].toSorted((first, second) => first.name.localeCompare(second.name, 'nl'));
  saveSetting(writer, key, maps);
  return maps;
}

/** Forgets a map. */
export function forgetMap(writer: Writer, name: string): KeptMap[] {
  const maps = readMaps(writer).filter((kept) => kept.name !== name);
  saveSetting(writer, key, maps);
  return maps;
}
