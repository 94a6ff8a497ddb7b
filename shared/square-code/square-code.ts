import { checkBytes } from './reed-solomon.ts';
import { drawnModules } from './square-modules.ts';

/** A square that a telephone reads (QR code): its size in modules, and its dark modules as the path of an SVG. */
export interface SquareCode {
  readonly size: number;
  readonly path: string;
}

/** Per version from 1: check bytes in a block, and how many blocks (ISO/IEC 18004, table 9, level M). */
const levelM: readonly (readonly [check: number, blocks: number])[] = [
  [10, 1],
  [16, 1],
  [26, 1],
  [18, 2],
  [24, 2],
  [16, 4],
  [18, 4],
  [22, 4],
  [22, 5],
  [26, 5],
  [30, 5],
  [22, 8],
  [22, 9],
  [24, 9],
];

/**
 * The square code of a text: bytes of UTF-8, error correction M, the smallest version that holds it. At most 362 bytes; a longer
 * text is a fault of the caller. Source: ISO/IEC 18004:2015.
 */
export function squareCode(text: string): SquareCode {
  const bytes = utf8(text);
  const version = versionFor(bytes.length);
  const modules = drawnModules(version, codewords(version, bytes));
  const rows = modules.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join(''));
  return { size: modules.length, path: rows.join('') };
}

/** The bytes of a text; an escape of an address is one byte in hexadecimals. */
function utf8(text: string): readonly number[] {
  const parts = encodeURIComponent(text).match(/%[0-9A-F]{2}|[^%]/g) ?? [];
  return parts.map((part) => (part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0)));
}

function versionFor(bytes: number): number {
  for (let version = 1; version <= levelM.length; version += 1) {
    if (4 + countBits(version) + bytes * 8 <= dataBytes(version) * 8) return version;
  }
  throw new Error('A text of at most 362 bytes fits in a square');
}

function countBits(version: number): number {
  return version < 10 ? 8 : 16;
}

/** All modules that are not part of a pattern, in bytes. */
function allBytes(version: number): number {
  const size = version * 4 + 17;
  const aligned = version === 1 ? 0 : Math.floor(version / 7) + 2;
  const alignment = version === 1 ? 0 : aligned * aligned * 25 - 75 - (aligned - 2) * 2 * 5;
  const versions = version >= 7 ? 36 : 0;
  return Math.floor((size * size - 3 * 64 - 2 * 15 - 1 - 2 * (size - 16) - alignment - versions) / 8);
}

function dataBytes(version: number): number {
  const [check, blocks] = levelM[version - 1] ?? [0, 0];
  return allBytes(version) - check * blocks;
}

/** Mode, length, the bytes, an end, filling; then in blocks with their check bytes, block by block turned on its side. */
function codewords(version: number, bytes: readonly number[]): readonly number[] {
  const capacity = dataBytes(version);
  let bits = `0100${bytes.length.toString(2).padStart(countBits(version), '0')}`;
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  bits += '0'.repeat(Math.min(4, capacity * 8 - bits.length));
  bits += '0'.repeat((8 - (bits.length % 8)) % 8);
  const data = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  for (let fill = 0xec; data.length < capacity; fill ^= 0xfd) data.push(fill);
  return interleaved(version, data);
}

function interleaved(version: number, data: readonly number[]): readonly number[] {
  const [check, count] = levelM[version - 1] ?? [0, 1];
  const short = Math.floor(data.length / count);
  const longOnes = data.length % count;
  const blocks: (readonly number[])[] = [];
  for (let block = 0, at = 0; block < count; block += 1) {
    const length = short + (block >= count - longOnes ? 1 : 0);
    blocks.push(data.slice(at, at + length));
    at += length;
  }
  return [...turned(blocks), ...turned(blocks.map((block) => checkBytes(block, check)))];
}

function turned(blocks: readonly (readonly number[])[]): readonly number[] {
  const longest = Math.max(...blocks.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => blocks.flatMap((block) => block[at] ?? [])).flat();
}
