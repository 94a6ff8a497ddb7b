import { fold } from '../../shared/match/fold.ts';

export interface FoundPart {
  /** Where it begins in the whole text. */
  readonly at: number;
  readonly text: string;
  readonly found: boolean;
}

/** The shortest word that is looked for, as in the register's search. */
const shortest = 3;

/** The text in pieces: those that a search for these words finds, capitals and accents ignored, and those between. */
export function foundParts(text: string, query: string): readonly FoundPart[] {
  const words = fold(query)
    .split(/\s+/u)
    .filter((word) => [...word].length >= shortest);
  if (words.length === 0) return [{ at: 0, text, found: false }];
  const { folded, startsAt } = foldWithPlaces(text);
  const hit = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      hit.fill(true, startsAt[at], startsAt[at + word.length] ?? text.length);
    }
  }
  return piecesOf(text, hit);
}

/** The folded text, and for each of its characters where in the text it came from; one place more marks the end. */
function foldWithPlaces(text: string): { readonly folded: string; readonly startsAt: readonly number[] } {
  const startsAt: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const piece = fold(character);
    for (let step = 0; step < piece.length; step += 1) startsAt.push(at);
    folded += piece;
    at += character.length;
  }
  return { folded, startsAt: [...startsAt, text.length] };
}

function piecesOf(text: string, hit: readonly boolean[]): readonly FoundPart[] {
  const pieces: FoundPart[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && hit[at] === hit[from]) continue;
    pieces.push({ at: from, text: text.slice(from, at), found: hit[from] ?? false });
    from = at;
  }
  return pieces;
}
