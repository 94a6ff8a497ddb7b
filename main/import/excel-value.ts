/** How a number is shown: as it is, as a day or a time, or with zeroes in front. */
export type NumberLook =
  | { readonly kind: 'plain' }
  | { readonly kind: 'day' }
  | { readonly kind: 'zeroes'; readonly digits: number };

/** Formats that need not be written out in the file (ECMA-376 part 1, 18.8.30): 14 to 22 and 45 to 47 are days and times. */
const builtInDays: ReadonlySet<number> = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57]);

/** How a number format shows its numbers; `code` is its text when the file has one. */
export function lookOf(id: number, code: string | undefined): NumberLook {
  if (code === undefined) return builtInDays.has(id) ? { kind: 'day' } : { kind: 'plain' };
  const zeroes = /^0{2,30}$/.exec(code);
  if (zeroes) return { kind: 'zeroes', digits: zeroes[0].length };
  const bare = code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '').split(';')[0] ?? '';
  return /[dmyjhs]/i.test(bare) && !/[0#]/.test(bare.replaceAll(/[.,]0+/g, '')) ? { kind: 'day' } : { kind: 'plain' };
}

const from1900 = Date.UTC(1900, 0, 1);
const from1904 = Date.UTC(1904, 0, 1);
const dayLength = 86_400_000;
/** 29 February 1900, which never was: the first spreadsheet thought so, and all others follow it. */
const neverWas = 60;
/** 31 December 9999, which many systems write for "no end yet". */
const lastSerial = 2_958_465;
/** So many days lie between the two days that files count from. */
const daysTo1904 = 1462;

/**
 * A number of days as a spreadsheet counts them, as `2026-03-02`, with the time behind it when there is one; null when the
 * number stands for no day. Also a day that no report can have is told as it stands: whoever reads its column judges it.
 */
export function dayOfSerial(serial: number, is1904: boolean): string | null {
  const days = Math.floor(serial + 1e-9);
  if (!Number.isFinite(serial) || days < 0 || days > (is1904 ? lastSerial - daysTo1904 : lastSerial)) return null;
  const seconds = Math.round((serial - days) * 86_400);
  const time = seconds > 0 && seconds < 86_400 ? clockTime(seconds) : '';
  if (is1904) return calendarDay(from1904, days) + time;
  if (days === 0) return time === '' ? null : time.trim();
  if (days === neverWas) return null;
  return calendarDay(from1900, days < neverWas ? days - 1 : days - 2) + time;
}

function calendarDay(from: number, days: number): string {
  return new Date(from + days * dayLength).toISOString().slice(0, 10);
}

function clockTime(seconds: number): string {
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  return ` ${two(seconds / 3600)}:${two((seconds % 3600) / 60)}`;
}

/** A spreadsheet keeps fifteen digits of a number: of a longer one those behind are zeroes by then. */
const beyondDigits = 1e15;

/**
 * A number as a person would have typed it; zeroes in front where the sheet shows them. One of more digits than a spreadsheet
 * keeps stays in powers of ten, so that nobody takes it for the number that was typed; where all its digits stand in the
 * file, they are taken as they stand.
 */
export function plainNumber(text: string, look: NumberLook): string {
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  if (Math.abs(number) >= beyondDigits) return /^\d{15,}[1-9]0*$/.test(text) ? text : number.toExponential();
  if (look.kind === 'zeroes' && Number.isInteger(number) && number >= 0)
    return String(number).padStart(look.digits, '0');
  return Number.isInteger(number) ? number.toFixed(0) : String(number);
}
