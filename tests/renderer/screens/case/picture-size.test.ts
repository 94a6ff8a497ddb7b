import { expect, test } from 'vitest';
import { pictureSize } from '../../../../renderer/screens/case/picture-size.ts';
import { makePng } from '../../../support/make-png.ts';

/** A JPEG as far as its frame header, after some segments of other kinds. */
function jpeg(width: number, height: number, frame = 0xc2): Uint8Array {
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  return Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc4, 0, 5, 1, 2, 3, 0xff],
    ...[0xff, frame, 0, 17, 8, ...size, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1],
  ]);
}

test('the size stands in the head of a PNG and in the frame of a JPEG', () => {
  expect(pictureSize(makePng(3, 2))).toEqual({ width: 3, height: 2 });
  expect(pictureSize(makePng(3, 2, { width: 30_000, height: 30_000 }))).toEqual({ width: 30_000, height: 30_000 });
  expect(pictureSize(jpeg(4_000, 3_000))).toEqual({ width: 4_000, height: 3_000 });
});

test('what is cut off or is something else has no size', () => {
  for (const bytes of [new Uint8Array(), jpeg(4, 3).subarray(0, 20), makePng(3, 2).subarray(0, 20), Buffer.from('BM')])
    expect(pictureSize(bytes)).toBeNull();
});
