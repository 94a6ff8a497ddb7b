import { asc, eq } from 'drizzle-orm';
import type { CaseId } from '../shared/ids.ts';
import type { Reader } from './handle.ts';
import { caseFiles, cases } from './schema/cases.ts';

/** A file that a report has: its content by SHA-256 in hexadecimals, and its size. */
export interface FileRow {
  readonly caseId: string;
  readonly file: number;
  readonly hash: string;
  readonly bytes: number;
}

/** All files of all reports. */
export function everyFile(reader: Reader): readonly FileRow[] {
  return selectFiles(reader).orderBy(asc(caseFiles.caseRow), asc(caseFiles.file)).all();
}

/** The files of one report. */
export function filesOfCase(reader: Reader, caseId: CaseId): readonly FileRow[] {
  return selectFiles(reader).where(eq(cases.id, caseId)).orderBy(asc(caseFiles.file)).all();
}

/** True when a report has a file with this content. */
export function hasContent(reader: Reader, hash: string): boolean {
  const row = reader.sql.select({ row: caseFiles.caseRow }).from(caseFiles).where(eq(caseFiles.hash, hash)).get();
  return row !== undefined;
}

function selectFiles(reader: Reader) {
  return reader.sql
    .select({ caseId: cases.id, file: caseFiles.file, hash: caseFiles.hash, bytes: caseFiles.bytes })
    .from(caseFiles)
    .innerJoin(cases, eq(cases.row, caseFiles.caseRow));
}
