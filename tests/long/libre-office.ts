import { join } from 'node:path';
import { writeCaseFile } from '../../main/case-files/write-case-file.ts';
import type { CaseTable } from '../../main/exports/case-file/case-table.ts';
import { granted } from '../support/granted.ts';
import { hasLibreOffice, readByLibreOffice } from '../support/libre-office.ts';
import { naughtyStrings } from '../support/naughty-strings.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/**
 * Files of reports in both formats of sheets, with texts made to break their reader, as LibreOffice reads them back. Counts rows;
 * one fails when a number, a day or a text is not what was written. Without LibreOffice nothing is shown, and that fails.
 */
export async function readByAnotherOffice(times: number, seed: number) {
  if (!hasLibreOffice) return { count: 0, failed: 1 };
  const random = seededRandom(seed);
  const written = Array.from({ length: 15 * times }, (_, at) => {
    const text = naughtyStrings[random.below(naughtyStrings.length)] ?? '';
    return { text, number: at * 1000, day: `2026-0${1 + random.below(9)}-1${random.below(10)}` };
  });
  let failed = 0;
  for (const format of ['xlsx', 'ods'] as const) {
    const folder = temporaryFolder();
    const place = {
      folder: folder.path,
      name: 'meldingen',
      format,
      beside: 'uitleg',
      stop: new AbortController().signal,
    };
    const { file } = granted(await writeCaseFile(tableOf(written), place));
    const [, ...rows] = readByLibreOffice(join(folder.path, file), 1);
    failed += written.filter(({ text, number, day }, at) => {
      const [first = '', ...others] = rows[at] ?? [];
      return plain(first) !== plain(text) || others.join() !== `${number},${day}`;
    }).length;
    folder.remove();
  }
  return { count: 2 * written.length, failed };
}

/** White space and what no XML can hold may come back as something else. */
function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\s\ufffd\ufffe\uffff]+/gu, ' ').trim();
}

function tableOf(
  written: readonly { readonly text: string; readonly number: number; readonly day: string }[],
): CaseTable {
  return {
    names: { reports: 'Meldingen', explanation: 'Uitleg' },
    title: 'Meldingen',
    heads: ['Tekst', 'Getal', 'Dag'],
    widths: [40, 10, 12],
    count: written.length,
    perSheet: 1_000_000,
    explanation: [['Recept', 'Alles']],
    cut: '…',
    async *rows() {
      yield written.map(({ text, number, day }) => [text, number, { day }]);
    },
    async *raw() {
      yield written;
    },
  };
}
