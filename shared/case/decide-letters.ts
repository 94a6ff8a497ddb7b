import type { Day } from '../dates.ts';
import type { FieldName } from '../letters/field-names.ts';
import type { FinishedLetter } from '../letters/finished-letter.ts';
import type { LetterWay } from '../letters/letter-kinds.ts';
import { gapsLeft } from '../letters/write-letter.ts';
import { ok, refused } from '../result.ts';
import type { Decider, Decision } from './decision.ts';
import type { CaseState } from './state.ts';

/**
 * Makes a letter: from now on its text stands as it is. `needs`: the fields of its template that had no value; where their place
 * is still open the letter is not made. A letter about a closed report may be made too: its closing is told afterwards.
 */
export function makeLetter(
  { letters }: Pick<CaseState, 'letters'>,
  { letter, needs }: { readonly letter: FinishedLetter; readonly needs: readonly FieldName[] },
): Decision {
  const texts = [letter.subject, ...letter.blocks.map(({ text }) => text)];
  const gaps = gapsLeft(needs, texts);
  if (gaps.length > 0) return refused({ code: 'letter-incomplete', fields: [...gaps] });
  if (texts.some((text) => text.trim() === '')) return refused({ code: 'letter-empty' });
  if (letter.to.trim() === '') return refused({ code: 'letter-incomplete', fields: ['ontvanger'] });
  return ok([{ type: 'letterMade', ...letter, letter: letters.length + 1 }]);
}

/** Says that a letter went out, on which day and how: once, not before it was made and not in the future. */
export function sendLetter(
  { letters }: Pick<CaseState, 'letters'>,
  command: { readonly letter: number; readonly on: Day; readonly way: LetterWay },
  by: Pick<Decider, 'today'>,
): Decision {
  const letter = letters.find((made) => made.letter === command.letter);
  if (!letter) return refused({ code: 'not-found' });
  if (letter.sentOn !== null) return refused({ code: 'letter-sent-already' });
  if (command.on > by.today) return refused({ code: 'letter-sent-in-future' });
  if (command.on < letter.madeOn) return refused({ code: 'letter-not-made-then' });
  return ok([{ type: 'letterSent', ...command }]);
}
