import type { ReleaseChange } from '../../shared/contract/release.ts';
import { exportWords } from '../../shared/text/figures.ts';
import { releaseText } from '../../shared/text/release.ts';
import { type Language, sentence } from '../../shared/text/text.ts';
import type { Sheet, Value } from './workbook.ts';

/** What a correction changed: table, row, column, what stood there and what stands there now. */
export function changeLines(changes: readonly ReleaseChange[], language: Language): readonly (readonly Value[])[] {
  const shown = (cell: ReleaseChange['was']) => {
    if (cell === null) return sentence(releaseText['release.not-there'], language);
    return cell.hidden ? sentence(exportWords['figures.file.hidden'], language) : cell.value;
  };
  return changes.map(({ table, row, column, was, now }) => {
    return [table[language], row[language], column[language], shown(was), shown(now)];
  });
}

/** The same as a sheet. */
export function changeSheet(changes: readonly ReleaseChange[], language: Language): Sheet {
  const head = (['table', 'row', 'column', 'was', 'is-now'] as const).map((key) =>
    sentence(releaseText[`release.${key}`], language),
  );
  return {
    name: sentence(releaseText['release.changes'], language),
    rows: [head, ...changeLines(changes, language)],
    frozen: 1,
    widths: [34, 48, 34, 16, 16],
  };
}
