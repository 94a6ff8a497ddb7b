import type { TableView } from '../../shared/contract/import.ts';
import { suggestMap } from '../../shared/import/suggest-map.ts';
import type { TableFile } from '../../shared/import/table-file.ts';
import type { Upload } from './uploads.ts';

/** So many rows are looked at to say what a column seems to hold. */
const sampled = 200;
const examplesShown = 3;
const longestExample = 80;

/** A table before anything of it is a report: its columns with what stands in them, and what they seem to be. */
export function viewTable({ id, name }: Upload, { rows, notes }: TableFile): TableView {
  const [header = [], ...body] = rows;
  const sample = body.slice(0, sampled);
  const filled = header.map(() => 0);
  for (const cells of body) {
    for (const at of filled.keys()) if ((cells[at] ?? '').trim() !== '') filled[at] = (filled[at] ?? 0) + 1;
  }
  return {
    upload: id,
    name,
    rows: body.filter((cells) => cells.some((cell) => cell.trim() !== '')).length,
    columns: header.map((heading, at) => ({
      heading: heading.trim(),
      examples: examplesOf(sample, at),
      filled: filled[at] ?? 0,
    })),
    notes,
    suggested: suggestMap({ header: header.map((heading) => heading.trim()), sample }),
  };
}

function examplesOf(sample: TableFile['rows'], at: number): string[] {
  const found = new Set<string>();
  for (const cells of sample) {
    const cell = (cells[at] ?? '').trim();
    if (cell !== '') found.add([...cell].slice(0, longestExample).join(''));
    if (found.size === examplesShown) break;
  }
  return [...found];
}
