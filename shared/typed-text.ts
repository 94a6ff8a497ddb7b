import { z } from 'zod';
import { cleanText } from './privacy/clean-text.ts';

/** The longest name and the longest text, in code points (reliability bar, section 2.1). */
export const nameLength = 200;
export const textLength = 200_000;

const codePoints = (most: number) => (text: string) => text.length <= most || [...text].length <= most;
/** What is taken out or composed makes a text shorter, but never as much: what is longer is refused before it is cleaned. */
const mostLonger = 20;
/** Words as typed, in one form: no control characters, no halves of characters (they do not survive the database). */
const typed = (most: number) =>
  z
    .string()
    .refine((text) => text.length <= mostLonger * most, { error: 'too long', abort: true })
    .overwrite((text) => cleanText(text).text)
    .refine(codePoints(most), 'too long');
export const Name = typed(nameLength);
export const Text = typed(textLength);
