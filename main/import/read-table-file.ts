import type { TableNotes, TableRefusal } from '../../shared/import/table-file.ts';
import type { Result } from '../../shared/result.ts';
import { refused } from '../../shared/result.ts';
import { readCsvTable } from './read-csv-table.ts';
import { readXlsxTable } from './read-xlsx-table.ts';
import type { TableSink } from './table-sink.ts';

/** Reads a table by what its bytes are, whatever its name says. Runs in a worker, which knows no key and no register. */
export function readTableFile(bytes: Buffer, sink: TableSink): Result<TableNotes, TableRefusal> {
  if (bytes.length === 0) return refused('empty');
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return readXlsxTable(bytes, sink);
  // A spreadsheet with a password is an archive of the older kind, with the locked one inside.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return refused(bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old-excel');
  return readCsvTable(bytes, sink);
}

function startsWith(bytes: Buffer, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
