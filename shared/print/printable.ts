/** A text without the signs that XML and pages cannot hold, not even escaped: each becomes the sign for "not a sign". */
export function printable(text: string): string {
  return text.replaceAll(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd');
}
