import postcodesJson from '../reference/lists/pc4.json' with { type: 'json' };
import { listSchemas } from '../reference/schemas.ts';

const livedIn = listSchemas.pc4
  .parse(postcodesJson)
  .filter(({ data }) => data.area_code !== null && (data.kind === 'residential' || data.kind === 'mixed'));

const postcodesByArea: ReadonlyMap<string | null, readonly string[]> = new Map(
  livedIn.map(({ data }) => [
    data.area_code,
    livedIn.filter((other) => other.data.area_code === data.area_code).map(({ code }) => code),
  ]),
);

/** The postcode digits of an area where people live; throws on a code that is no area, which is a bug. */
export function postcodesOf(area: string): readonly string[] {
  const postcodes = postcodesByArea.get(area);
  if (!postcodes) throw new Error(`No such area: ${area}`);
  return postcodes;
}
