import postcodes from './lists/pc4.json' with { type: 'json' };
import { type MapPoint, placeTiles, type TilePlace } from './place-tiles.ts';
import { listSchemas } from './schemas.ts';

const grid = { rows: 5, columns: 5 };

/**
 * The centre of each area: the mean of the centre points of its postcodes. These come from the reference study (its table of
 * postcodes, after CBS); they say roughly where an area lies, and nothing of its borders.
 */
export const areaCentres: readonly MapPoint[] = centresOf(
  listSchemas.pc4.parse(postcodes).flatMap(({ data }) => {
    const { area_code: code, lat, lon } = data;
    return code === null || lat === null || lon === null ? [] : [{ code, lat, lon }];
  }),
);

/** The 14 areas as tiles, placed as they lie. */
export const areaTiles: readonly TilePlace[] = placeTiles(areaCentres, grid);

function centresOf(points: readonly MapPoint[]): readonly MapPoint[] {
  const codes = [...new Set(points.map(({ code }) => code))].sort();
  return codes.map((code) => {
    const own = points.filter((point) => point.code === code);
    const mean = (part: (point: MapPoint) => number) => own.reduce((sum, point) => sum + part(point), 0) / own.length;
    return { code, lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) };
  });
}
