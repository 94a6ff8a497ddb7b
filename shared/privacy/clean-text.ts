/** A text as the register keeps it, and whether something had to be taken out of what was typed. */
export interface CleanText {
  readonly text: string;
  /** Control characters were taken out, or half characters replaced: the person is told. */
  readonly removed: boolean;
}

const halfCharacter = /\p{Surrogate}/gu;
/** Most of what is typed: letters, digits and signs that nothing has to be done to. */
const plain = /^[\x20-\x7e\t\n]*$/;

/**
 * The one change that is made to typed text, at the edge (reliability, section 2.1): line ends become LF, NUL and the
 * other C0 characters except TAB and LF go, half a character (a lone surrogate) becomes one U+FFFD, and accents are
 * composed (NFC). Everything else stays as typed.
 */
export function cleanText(typed: string): CleanText {
  if (plain.test(typed)) return { text: typed, removed: false };
  const lines = typed.replace(/\r\n?/g, '\n');
  const kept = [...lines].filter((character) => !isControl(character)).join('');
  const whole = kept.replace(halfCharacter, '\ufffd');
  return { text: whole.normalize('NFC'), removed: whole !== lines };
}

function isControl(character: string): boolean {
  return character < ' ' && character !== '\t' && character !== '\n';
}

/** The length of a text in code points, by which all limits count. */
export function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
