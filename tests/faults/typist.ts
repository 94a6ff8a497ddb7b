import { setTimeout as wait } from 'node:timers/promises';
import type { Locator, Page } from '@playwright/test';
import type { SeededRandom } from '../support/seeded-random.ts';

/** The fields that are typed in. */
export const typedFields = ['story', 'caller', 'title'] as const;
export type TypedField = (typeof typedFields)[number];

/** One character, and when it stood on the screen, in milliseconds on the clock that only goes forward. */
export interface Keystroke {
  readonly field: TypedField;
  readonly character: string;
  readonly at: number;
}

export interface Typist {
  /** All that stood on the screen so far, in the order of typing. */
  readonly typed: readonly Keystroke[];
  /** Types nothing more; answers when the key that is going down, if any, has come up. */
  stop(): Promise<void>;
}

/** Milliseconds between two characters: five a second. */
const pace = 200;

/** What is typed: letters, and characters that are two halves in memory. */
const alphabet = [...'abcdefghijklmnoprstuvwz 0', 'é', 'ß', '€', '😀', '𝒜'];

/** Types five characters a second, half of them in the story, until it is stopped or the page is gone. */
export function startTyping(page: Page, random: SeededRandom): Typist {
  const typed: Keystroke[] = [];
  let stopped = false;
  let key: Promise<void> = Promise.resolve();
  const press = async (count: number) => {
    // A few characters in one field, then another.
    const field = typedFields[Math.max(0, (Math.floor(count / 4) % 4) - 1)] ?? 'story';
    const character = alphabet[random.below(alphabet.length)] ?? 'x';
    if (count % 4 === 0) await fieldOf(page, field).focus();
    await page.keyboard.insertText(character);
    typed.push({ field, character, at: performance.now() });
  };
  const type = async () => {
    const began = performance.now();
    for (let count = 0; !stopped; count += 1) {
      key = press(count);
      await key;
      await wait(Math.max(0, began + (count + 1) * pace - performance.now()));
    }
  };
  // A page that is gone ends the typing in the middle of a key.
  type().catch(() => undefined);
  return {
    typed,
    stop() {
      stopped = true;
      return key.catch(() => undefined);
    },
  };
}

/** A field on the screen of a call. */
export function fieldOf(page: Page, field: TypedField): Locator {
  if (field === 'caller') return page.getByRole('region', { name: 'Beller' }).getByRole('textbox', { name: 'Naam' });
  return page.getByRole('textbox', { name: field === 'story' ? 'Wat vertelt de beller?' : 'In een paar woorden' });
}
