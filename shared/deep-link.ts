import { phoneAddress } from './match/phone-links.ts';

/** What a link from outside may ask: a new report, with the number that calls or without. Nothing else can be asked. */
export interface DeepLink {
  readonly asks: 'new-report';
  /** The number as it stood in the link; null when it named none. */
  readonly phone: string | null;
}

/** The scheme the program answers to. */
export const linkScheme = 'meldpunt';

/** Longer than any link a telephone exchange makes. */
const longest = 80;

/** The whole link and nothing around it; the number in digits, with its signs as they are or as browsers encode them. */
const shape = new RegExp(`^${linkScheme}://nieuw/?(?:\\?telefoon=(?<phone>(?:\\+|%2[Bb])?(?:\\d|-|%20){3,40}))?$`);

/**
 * Reads a link that another program opened: `meldpunt://nieuw` or `meldpunt://nieuw?telefoon=0600001234`. Null for all else: other
 * hosts, ports, names, paths, fragments, further parameters, encodings, and numbers that are none. A link is not mended or guessed at
 * (reliability, section 2.8).
 */
export function readDeepLink(link: string): DeepLink | null {
  if (link.length > longest) return null;
  const match = shape.exec(link);
  if (!match || link.endsWith('\n')) return null;
  const written = match.groups?.phone;
  if (written === undefined) return { asks: 'new-report', phone: null };
  const phone = written
    .replace(/%2[Bb]/, '+')
    .replaceAll('%20', ' ')
    .trim();
  return phoneAddress(phone) === null ? null : { asks: 'new-report', phone };
}

/** True for a word of a command line that is meant as a link to this program, well formed or not. */
export function isLinkWord(word: string): boolean {
  return word.slice(0, linkScheme.length + 1).toLowerCase() === `${linkScheme}:`;
}
