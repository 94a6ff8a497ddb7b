import { eq } from 'drizzle-orm';
import { type CaseCode, codesOfCare } from '../shared/case/care.ts';
import { keptFiles } from '../shared/case/decide-files.ts';
import type { CaseState } from '../shared/case/state.ts';
import type { TermRow } from '../shared/case/term-row.ts';
import { forgetHelp, saveHelp } from './case-help.ts';
import { closeForNear, forgetClosing } from './conflicts.ts';
import type { Writer } from './handle.ts';
import { insertRows } from './insert-rows.ts';
import { forgetPeople, savePeople } from './people.ts';
import {
  caseCodes,
  caseFiles,
  caseLetters,
  caseLinks,
  caseParties,
  caseSubjects,
  caseTasks,
  caseTerms,
} from './schema/cases.ts';

/** A term of a report with the matter of the check it belongs to. */
export type CaseTerm = TermRow & { readonly matter: number };

/** Writes what hangs on the row of a report: parties, subjects, classification, terms, tasks, links, persons. */
export function saveChildren(writer: Writer, row: number, state: CaseState, terms: readonly CaseTerm[]): void {
  const { intake } = state;
  insertRows(
    writer,
    caseParties,
    intake.parties.map((party, ordinal) => ({ caseRow: row, ordinal, ...party })),
  );
  insertRows(writer, caseSubjects, subjectRows(row, state));
  insertRows(
    writer,
    caseCodes,
    [...codesOfCare(intake.care), ...codesOfEnding(state)].map((code) => ({ caseRow: row, ...code })),
  );
  insertRows(
    writer,
    caseTerms,
    terms.map((term) => ({ caseRow: row, ...term })),
  );
  insertRows(
    writer,
    caseTasks,
    state.tasks.map(({ on, ...task }) => ({ caseRow: row, onDay: on, ...task })),
  );
  insertRows(
    writer,
    caseLinks,
    state.links.map((link) => ({ caseRow: row, ...link })),
  );
  insertRows(writer, caseFiles, fileRows(row, state));
  insertRows(writer, caseLetters, letterRows(row, state));
  saveHelp(writer, row, state);
  savePeople(writer, row, state);
  closeForNear(writer, row);
}

/** Takes away what hangs on a row, before it is written anew. */
export function forgetChildren(writer: Writer, row: number): void {
  for (const table of [caseParties, caseSubjects, caseCodes, caseTerms, caseTasks, caseLinks, caseFiles, caseLetters]) {
    writer.sql.delete(table).where(eq(table.caseRow, row)).run();
  }
  forgetHelp(writer, row);
  forgetPeople(writer, row);
}

/** Takes away what a destroyed report leaves no trace of: days, tasks, links, files, letters and persons. Codes stay for the figures. */
export function destroyChildren(writer: Writer, row: number): void {
  for (const table of [caseTerms, caseTasks, caseLinks, caseFiles, caseLetters]) {
    writer.sql.delete(table).where(eq(table.caseRow, row)).run();
  }
  forgetPeople(writer, row);
  forgetClosing(writer, row);
}

/** The files whose bytes are kept: by these rows the store knows what belongs in it. */
function fileRows(caseRow: number, state: CaseState) {
  return keptFiles(state).map(({ file, hash, bytes }) => ({ caseRow, file, hash, bytes }));
}

/** Which letters were made, and which of them went out: their words stand in the history alone. */
function letterRows(caseRow: number, { letters }: CaseState) {
  return letters.map(({ letter, kind, madeOn, sentOn }) => ({ caseRow, letter, kind, madeOn, sentOn }));
}

/** What came of a report, and the norms it was held against, each with the number of subjects where it was: for the figures. */
function codesOfEnding({ closed, judgments }: CaseState): readonly CaseCode[] {
  const effects = [...new Set(closed?.effects)].map((code) => ({ list: 'outcomes', code, score: null }));
  const named = judgments.flatMap(({ norms }) => [...new Set(norms)]);
  const norms = [...new Set(named)].map((code) => {
    const subjects = named.filter((norm) => norm === code).length;
    return { list: 'fairness-norms', code, score: String(subjects) };
  });
  const { recommendation = null } = closed ?? {};
  const answers = recommendation === null ? [] : [{ list: 'recommendations', code: recommendation, score: null }];
  return [...effects, ...norms, ...answers];
}

function subjectRows(caseRow: number, { intake, judgments, closed }: CaseState) {
  return intake.subjects.map((subject, ordinal) => ({
    caseRow,
    ordinal,
    subject,
    judgment: judgments.find((judgment) => judgment.subject === subject)?.judgment ?? null,
    outcome: closed?.outcomes.find((ended) => ended.subject === subject)?.outcome ?? null,
  }));
}
