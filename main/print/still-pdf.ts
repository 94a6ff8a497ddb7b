import type { Day } from '../../shared/dates.ts';

/**
 * The same PDF with one moment in place of the one at which it was printed, so that the same content gives the same bytes on this
 * computer whenever it is printed. The moment is as long as the other, so nothing else moves.
 */
export function stillPdf(bytes: Uint8Array, on: Day): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const moment = `${on.replaceAll('-', '')}000000+00'00'`;
  return Buffer.from(text.replace(/(\/(?:Creation|Mod)Date \(D:)\d{14}[+-]\d{2}'\d{2}'/g, `$1${moment}`), 'latin1');
}
