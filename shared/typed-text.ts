import { z } from 'zod';
import { cleanText } from './privacy/clean-text.ts';

/** The longest name and the longest text, in code points (reliability bar, section 2.1). */
export const nameLength = 200;
export const textLength = 200_000;

const codePoints = (most: number) => (text: string) => text.length <= most || [...text].length <= most;
/** Words as typed, in one form: no control characters, no halves of characters (they do not survive the database). */
const typed = () => z.string().overwrite((text) => cleanText(text).text);
export const Name = typed().refine(codePoints(nameLength), 'too long');
export const Text = typed().refine(codePoints(textLength), 'too long');
