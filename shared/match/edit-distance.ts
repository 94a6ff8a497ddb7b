const vowels = 'aeiouy';

/**
 * Optimal string alignment distance between two words (Damerau's four slips, each piece of text touched once; L. Boytsov,
 * "Indexing methods for approximate dictionary searching", ACM JEA 16, 2011, section 2.2): a letter missing, one too many,
 * another one, two swapped. Another vowel, or a vowel missing, counts half: vowels are what is heard least well. Computed row
 * by row, of which three are kept. Infinity when it is more than `most`, which is then found out soon.
 */
export function editDistance(one: string, other: string, most = Number.POSITIVE_INFINITY): number {
  if (one === other) return 0;
  let twoBack: readonly number[] = [];
  let oneBack = steps(other);
  for (let row = 1; row <= one.length; row += 1) {
    const letter = one.charAt(row - 1);
    const current = [(oneBack[0] ?? 0) + weight(letter)];
    for (let column = 1; column <= other.length; column += 1) {
      const across = other.charAt(column - 1);
      const least = Math.min(
        (oneBack[column] ?? 0) + weight(letter),
        (current[column - 1] ?? 0) + weight(across),
        (oneBack[column - 1] ?? 0) + exchange(letter, across),
      );
      const swaps = row > 1 && column > 1 && letter === other.charAt(column - 2) && across === one.charAt(row - 2);
      current.push(swaps ? Math.min(least, (twoBack[column - 2] ?? 0) + 1) : least);
    }
    // A swap reaches back two rows, so both must have left the reach.
    if (Math.min(...current) > most && Math.min(...oneBack) > most) return Number.POSITIVE_INFINITY;
    twoBack = oneBack;
    oneBack = current;
  }
  const distance = oneBack[other.length] ?? 0;
  return distance > most ? Number.POSITIVE_INFINITY : distance;
}

/** What it takes to write a word from nothing, letter by letter. */
function steps(word: string): readonly number[] {
  const sums = [0];
  for (const letter of word) sums.push((sums.at(-1) ?? 0) + weight(letter));
  return sums;
}

function weight(letter: string): number {
  return vowels.includes(letter) ? 0.5 : 1;
}

function exchange(one: string, other: string): number {
  if (one === other) return 0;
  return vowels.includes(one) && vowels.includes(other) ? 0.5 : 1;
}
