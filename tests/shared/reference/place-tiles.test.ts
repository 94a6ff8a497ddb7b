import { assert, double, integer, property, record, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { areaCentres, areaTiles } from '../../../shared/reference/area-map.ts';
import { type MapPoint, placeTiles, type TilePlace } from '../../../shared/reference/place-tiles.ts';
import { shippedLists } from '../../../shared/reference/shipped-lists.ts';

const point = record({
  code: integer({ min: 0, max: 999 }).map(String),
  lat: double({ min: 51, max: 53, noNaN: true }),
  lon: double({ min: 3, max: 6, noNaN: true }),
});
const somePoints = uniqueArray(point, { selector: ({ code }) => code, minLength: 0, maxLength: 12 });

const pointOf = (points: readonly MapPoint[], { code }: TilePlace) => points.find((one) => one.code === code);

function expectAsTheyLie(points: readonly MapPoint[], tiles: readonly TilePlace[]) {
  expect(tiles.map(({ code }) => code).sort()).toEqual(points.map(({ code }) => code).sort());
  expect(new Set(tiles.map(({ row, column }) => `${row} ${column}`)).size).toBe(tiles.length);
  for (const a of tiles) {
    for (const b of tiles) {
      const [first, second] = [pointOf(points, a), pointOf(points, b)];
      if (!first || !second) throw new Error('A tile without a point');
      if (first.lat > second.lat) expect(a.row, `${a.code} north of ${b.code}`).toBeLessThanOrEqual(b.row);
      if (a.row === b.row && first.lon < second.lon)
        expect(a.column, `${a.code} west of ${b.code}`).toBeLessThan(b.column);
    }
  }
}

test('every point has one tile on the grid, none stands below what lies south of it, and a row goes from west to east', () => {
  assert(
    property(somePoints, integer({ min: 0, max: 3 }), (points, more) => {
      const grid = { rows: 4 + more, columns: 3 + more };
      const tiles = placeTiles(points, grid);
      expectAsTheyLie(points, tiles);
      expect(tiles.every(({ row, column }) => row < grid.rows && column < grid.columns)).toBe(true);
      expect(placeTiles(points.toReversed(), grid)).toEqual(tiles);
    }),
  );
});

test('more points than tiles is a bug', () => {
  const points = ['a', 'b', 'c'].map((code, i) => ({ code, lat: 51 + i / 10, lon: 4 }));
  expect(() => placeTiles(points, { rows: 1, columns: 2 })).toThrow('More points than tiles');
});

test('the 14 areas of the list stand as they lie', () => {
  const items = shippedLists.find(({ name }) => name === 'areas')?.items ?? [];
  const areas = items.filter(({ data }) => data.level === 'area').map(({ code }) => code);
  expect(areaTiles.map(({ code }) => code).sort()).toEqual(areas.sort());
  expectAsTheyLie(areaCentres, areaTiles);
  const names = new Map(items.map(({ code, nl }) => [code, nl]));
  const rows = [0, 1, 2, 3, 4].map((row) =>
    areaTiles.filter((tile) => tile.row === row).map(({ code, column }) => `${column} ${names.get(code)}`),
  );
  expect(rows).toEqual([
    ['0 Hoek van Holland', '3 Hillegersberg-Schiebroek'],
    ['1 Overschie', '2 Noord', '4 Prins Alexander'],
    ['0 Rozenburg', '1 Delfshaven', '2 Rotterdam Centrum', '3 Kralingen-Crooswijk'],
    ['1 Pernis', '3 Feijenoord', '4 IJsselmonde'],
    ['1 Hoogvliet', '2 Charlois'],
  ]);
});
