import { expect, test } from 'vitest';
import { calibratedKdf, workOf } from '../../../main/keys/calibrate.ts';
import { type Kdf, quickKdf, strongKdf } from '../../../main/keys/slot.ts';

/** A computer that takes so many milliseconds for the floor, and for harder ones in proportion. */
const computer = (floorTakes: number) => async (kdf: Kdf) => (workOf(kdf) / workOf(quickKdf)) * floorTakes;

test.each([60, 90, 120, 150, 210, 300, 400])(
  'where the floor takes %i ms a password takes 0.7 to 1.2 s',
  async (floor) => {
    const timeOf = computer(floor);
    const took = await timeOf(await calibratedKdf(strongKdf, timeOf));
    expect(took).toBeGreaterThanOrEqual(700);
    expect(took).toBeLessThanOrEqual(1200);
  },
);

test('never below the floor, however slow the computer; and whoever asks for the floor gets it', async () => {
  expect(await calibratedKdf(strongKdf, computer(5000))).toEqual(quickKdf);
  expect(await calibratedKdf(quickKdf, computer(1))).toEqual(quickKdf);
});
