import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkBytes } from '../../../shared/square-code/reed-solomon.ts';
import { squareCode } from '../../../shared/square-code/square-code.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const texts = [
  'HELLO',
  'é€😀 kort',
  'otpauth://totp/Meldpunt%20Rotterdam:m.hoekstra?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Meldpunt%20Rotterdam',
  'x'.repeat(340),
];

test.each([
  ['HELLO', 21],
  [texts[2] ?? '', 45],
  ['x'.repeat(362), 73],
])('%s fits in a square of %i modules', (text, size) => {
  expect(squareCode(text).size).toBe(size);
});

test('a text that is too long is a fault of the caller', () => {
  expect(() => squareCode('x'.repeat(363))).toThrow('362');
});

/** The worked example of ISO/IEC 18004:2000, annex G: "01234567" in version 1, level M. */
test('the check bytes are those of the standard', () => {
  const data = [0x10, 0x20, 0x0c, 0x56, 0x61, 0x80, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11];
  expect(checkBytes(data, 10)).toEqual([0xa5, 0x24, 0xd4, 0xc1, 0xed, 0x36, 0xc7, 0x87, 0x2c, 0x55]);
});

test('three corners stand where a reader looks for them, with light around', () => {
  const { size, path } = squareCode('HELLO');
  const dark = new Set(path.match(/M\d+ \d+/g));
  const corner = (x: number, y: number) => Array.from({ length: 7 }, (_, at) => dark.has(`M${x + at} ${y}`));
  for (const [x, y] of [
    [0, 0],
    [size - 7, 0],
    [0, size - 7],
  ] as const) {
    expect(corner(x, y)).toEqual(Array.from({ length: 7 }, () => true));
    expect(dark.has(`M${x + 3} ${y + 3}`)).toBe(true);
    expect(dark.has(`M${x + 1} ${y + 1}`)).toBe(false);
  }
});

const canRead = spawnSync('zbarimg', ['--version']).status === 0;

test.skipIf(!canRead).each(texts)('another program reads %s', (text) => {
  const { path, remove } = temporaryFolder();
  const file = join(path, 'square.pbm');
  writeFileSync(file, pictureOf(squareCode(text)));
  const { stdout } = spawnSync('zbarimg', ['-q', '--raw', file], { encoding: 'utf8' });
  remove();
  expect(stdout.trimEnd()).toBe(text);
});

/** As a portable bitmap, four dots to a module, with the quiet margin of the standard. */
function pictureOf({ size, path }: { readonly size: number; readonly path: string }): string {
  const dark = new Set(path.match(/M\d+ \d+/g));
  const width = (size + 8) * 4;
  const isDark = (x: number, y: number) => dark.has(`M${Math.floor(x / 4) - 4} ${Math.floor(y / 4) - 4}`);
  const rows = Array.from({ length: width }, (_, y) =>
    Array.from({ length: width }, (_unused, x) => (isDark(x, y) ? '1' : '0')).join(' '),
  );
  return `P1\n${width} ${width}\n${rows.join('\n')}\n`;
}
