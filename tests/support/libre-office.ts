import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from 'hucre/csv';
import { temporaryFolder } from './temporary-folder.ts';

/** True where LibreOffice can read sheets: where Debian puts that part of it. */
export const hasLibreOffice = existsSync('/usr/lib/libreoffice/program/libsclo.so');

/** The rows of a sheet (counted from 1) of a file as LibreOffice reads them. */
export function readByLibreOffice(path: string, sheet: number): readonly (readonly string[])[] {
  const { path: folder, remove } = temporaryFolder();
  const filter = `csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,${sheet}`;
  const words = ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', filter];
  execFileSync('soffice', [...words, '--outdir', folder, path], { stdio: 'ignore', timeout: 120_000 });
  const [read = ''] = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const rows = parseCsv(readFileSync(join(folder, read), 'utf8'), { delimiter: ';' });
  remove();
  return rows.map((row) => row.map(String));
}
