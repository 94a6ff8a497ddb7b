/** Apart, since it is asked of each cell of a million rows. */
const unprintable = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** A text without the signs that XML and pages cannot hold, not even escaped: each becomes the sign for "not a sign". */
export function printable(text: string): string {
  return text.replaceAll(unprintable, '\ufffd');
}
