import type { IsoDay } from '../terms/day-number.ts';
import { dateAndReference } from '../text/letter-words.ts';
import type { FinishedLetter } from './finished-letter.ts';
import type { BlockKind } from './letter-kinds.ts';

/** A part of a letter on paper, in the order in which it is read. */
export interface LetterPart {
  readonly role: 'sender' | 'about' | 'subject' | BlockKind;
  readonly lines: readonly string[];
}

/**
 * The parts of a letter, the same for every file and screen: who writes, to whom, when and about what, then its blocks. A list
 * has an item a line; a sign-off has room for a signature below its first line.
 */
export function layOut(
  letter: Pick<FinishedLetter, 'sender' | 'reference' | 'subject' | 'blocks'> & { readonly madeOn: IsoDay },
): readonly LetterPart[] {
  const parts = letter.blocks.map(({ kind, text }): LetterPart => ({ role: kind, lines: text.split('\n') }));
  const opening = parts.findIndex(({ role }) => role !== 'address');
  const addresses = opening < 0 ? parts.length : opening;
  return [
    ...(letter.sender === '' ? [] : [{ role: 'sender', lines: letter.sender.split('\n') } as const]),
    ...parts.slice(0, addresses),
    { role: 'about', lines: dateAndReference(letter.madeOn, letter.reference) },
    { role: 'subject', lines: [letter.subject] },
    ...parts.slice(addresses),
  ];
}
