import { randomInt } from 'node:crypto';

/** Syllables that are easy to type from paper; four words of them are guessed as seldom as ten random letters and digits. */
const syllables = ['ba', 'de', 'fi', 'go', 'hu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se', 'ti', 'vo', 'wu', 'zo'];

/** A password that the program gives out: for a new colleague, until he has chosen his own. */
export function startPassword(): string {
  const word = () => Array.from({ length: 3 }, () => syllables[randomInt(syllables.length)]).join('');
  return Array.from({ length: 4 }, word).join('-');
}
