import { dayOf } from '../dates.ts';
import { assertNever } from '../result.ts';
import type { CaseEvent, RecordedEvent } from './events.ts';
import type { Letter } from './letters.ts';

export type LetterEvent = Extract<CaseEvent, { type: 'letterMade' | 'letterSent' }>;

/** The letters of a report, in the order in which they were made. */
export interface LetterState {
  readonly letters: readonly Letter[];
}

/** The letters after one was made, or one went out. The text of a letter that was made never changes. */
export function applyLetter({ letters }: LetterState, line: RecordedEvent, event: LetterEvent): LetterState {
  switch (event.type) {
    case 'letterMade': {
      const { type: _, ...made } = event;
      return { letters: [...letters, { ...made, madeOn: dayOf(line.at), sentOn: null, way: null }] };
    }
    case 'letterSent': {
      const { letter: number, on, way } = event;
      return { letters: letters.map((letter) => (letter.letter === number ? { ...letter, sentOn: on, way } : letter)) };
    }
    default:
      return assertNever(event);
  }
}
