/** Dark or light, by row and column. */
type Modules = boolean[][];

/** What is drawn so far, and which modules are part of a pattern. */
interface Drawing {
  readonly size: number;
  readonly dark: Modules;
  readonly taken: Modules;
}

/** The modules of a square code of a version (1 to 40) with these codewords, under the mask that is read best. */
export function drawnModules(version: number, codewords: readonly number[]): readonly (readonly boolean[])[] {
  const masks = [0, 1, 2, 3, 4, 5, 6, 7];
  const drawn = masks.map((mask) => drawMasked(version, codewords, mask));
  const scores = drawn.map(penaltyOf);
  return drawn[scores.indexOf(Math.min(...scores))] ?? [];
}

function drawMasked(version: number, codewords: readonly number[], mask: number): Modules {
  const size = version * 4 + 17;
  const empty = () => Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const drawing = { size, dark: empty(), taken: empty() };
  drawPatterns(drawing, version);
  drawFormat(drawing, mask);
  drawVersion(drawing, version);
  drawCodewords(drawing, codewords, mask);
  return drawing.dark;
}

function set({ dark, taken, size }: Drawing, [x, y]: readonly [number, number], value: boolean): void {
  if (x < 0 || y < 0 || x >= size || y >= size) return;
  const [row, rowTaken] = [dark[y], taken[y]];
  if (!row || !rowTaken) return;
  row[x] = value;
  rowTaken[x] = true;
}

function drawPatterns(drawing: Drawing, version: number): void {
  const { size } = drawing;
  for (let at = 0; at < size; at += 1) {
    set(drawing, [6, at], at % 2 === 0);
    set(drawing, [at, 6], at % 2 === 0);
  }
  const corners = [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const;
  for (const corner of corners) drawSquare(drawing, corner, { reach: 4, light: [2, 4] });
  const places = alignmentPlaces(version);
  const last = places.length - 1;
  for (const [row, y] of places.entries()) {
    for (const [column, x] of places.entries()) {
      const atFinder = (row === 0 && (column === 0 || column === last)) || (row === last && column === 0);
      if (!atFinder) drawSquare(drawing, [x, y], { reach: 2, light: [1] });
    }
  }
}

/** Rings around a middle; those at the distances in `light` are light. */
function drawSquare(
  drawing: Drawing,
  [middleX, middleY]: readonly [number, number],
  { reach, light }: { readonly reach: number; readonly light: readonly number[] },
): void {
  for (let dy = -reach; dy <= reach; dy += 1) {
    for (let dx = -reach; dx <= reach; dx += 1) {
      const ring = Math.max(Math.abs(dx), Math.abs(dy));
      set(drawing, [middleX + dx, middleY + dy], !light.includes(ring));
    }
  }
}

function alignmentPlaces(version: number): readonly number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = version === 32 ? 26 : Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  const size = version * 4 + 17;
  return [6, ...Array.from({ length: count - 1 }, (_, at) => size - 7 - (count - 2 - at) * step)];
}

/** Error correction level M and the mask, with their check bits (BCH 15,5), twice; and the one module that is always dark. */
function drawFormat(drawing: Drawing, mask: number): void {
  const { size } = drawing;
  const bits = ((mask << 10) | remainder(mask, { times: 10, by: 0x537 })) ^ 0x5412;
  const bit = (at: number) => ((bits >> at) & 1) === 1;
  for (let at = 0; at <= 5; at += 1) set(drawing, [8, at], bit(at));
  set(drawing, [8, 7], bit(6));
  set(drawing, [8, 8], bit(7));
  set(drawing, [7, 8], bit(8));
  for (let at = 9; at < 15; at += 1) set(drawing, [14 - at, 8], bit(at));
  for (let at = 0; at < 8; at += 1) set(drawing, [size - 1 - at, 8], bit(at));
  for (let at = 8; at < 15; at += 1) set(drawing, [8, size - 15 + at], bit(at));
  set(drawing, [8, size - 8], true);
}

/** From version 7 the version itself, with check bits (BCH 18,6), twice. */
function drawVersion(drawing: Drawing, version: number): void {
  if (version < 7) return;
  const bits = (version << 12) | remainder(version, { times: 12, by: 0x1f25 });
  for (let at = 0; at < 18; at += 1) {
    const value = ((bits >> at) & 1) === 1;
    const [near, far] = [Math.floor(at / 3), drawing.size - 11 + (at % 3)];
    set(drawing, [far, near], value);
    set(drawing, [near, far], value);
  }
}

function remainder(value: number, { times, by }: { readonly times: number; readonly by: number }): number {
  let rest = value;
  for (let at = 0; at < times; at += 1) rest = (rest << 1) ^ ((rest >> (times - 1)) * by);
  return rest;
}

/** In pairs of columns from the right, up and down in turn, past the upright line of the timing pattern. */
function drawCodewords({ size, dark, taken }: Drawing, codewords: readonly number[], mask: number): void {
  let bit = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    const upward = ((right + 1) & 2) === 0;
    for (let step = 0; step < size; step += 1) {
      const y = upward ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        const row = dark[y];
        if (!row || taken[y]?.[x]) continue;
        const value = ((codewords[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1;
        row[x] = (value === 1) !== isMasked(mask, x, y);
        bit += 1;
      }
    }
  }
}

function isMasked(mask: number, x: number, y: number): boolean {
  const conditions = [
    (x + y) % 2,
    y % 2,
    x % 3,
    (x + y) % 3,
    (Math.floor(x / 3) + Math.floor(y / 2)) % 2,
    ((x * y) % 2) + ((x * y) % 3),
    (((x * y) % 2) + ((x * y) % 3)) % 2,
    (((x + y) % 2) + ((x * y) % 3)) % 2,
  ];
  return conditions[mask] === 0;
}

/** How badly a reader would see it: long runs, blocks, what looks like a corner, too dark or too light. */
function penaltyOf(dark: Modules): number {
  const columns = dark.map((_, x) => dark.map((row) => row[x] === true));
  const lines = [...dark, ...columns].map((line) => line.map((module) => (module ? '1' : '0')).join(''));
  let score = 0;
  for (const line of lines) {
    for (const run of line.match(/0{5,}|1{5,}/g) ?? []) score += run.length - 2;
    score += 40 * (line.match(/(?=00001011101|10111010000)/g) ?? []).length;
  }
  for (let y = 0; y + 1 < dark.length; y += 1) {
    for (let x = 0; x + 1 < dark.length; x += 1) {
      const value = dark[y]?.[x];
      const same = [dark[y]?.[x + 1], dark[y + 1]?.[x], dark[y + 1]?.[x + 1]].every((other) => other === value);
      if (same) score += 3;
    }
  }
  const share = dark.flat().filter(Boolean).length / (dark.length * dark.length);
  return score + 10 * Math.floor(Math.abs(share - 0.5) * 20);
}
