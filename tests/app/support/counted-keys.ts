import type { Page } from '@playwright/test';

/** A keyboard that counts: every key or chord pressed, and apart from those the letters that are typed. */
export interface CountedKeys {
  /** Presses these keys or chords one after the other: each counts. */
  press(...keys: readonly string[]): Promise<void>;
  /** Types what is told, or enough of a choice to find it: letters do not count as keys. */
  type(text: string): Promise<void>;
  /** How many keys were pressed so far. */
  count(): number;
}

/** Counts the keys on a page from now on. */
export function countedKeys(page: Page): CountedKeys {
  let pressed = 0;
  return {
    async press(...keys) {
      for (const key of keys) {
        pressed += 1;
        await page.keyboard.press(key);
      }
    },
    type: (text) => page.keyboard.type(text),
    count: () => pressed,
  };
}
