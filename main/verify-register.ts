import { verifyHistories } from '../db/events.ts';
import { type LogVerdict, verifyLog } from '../db/log-chain.ts';
import { databaseFailure, type OpenRegister } from '../db/open.ts';
import { verifyRegister } from '../db/verify.ts';
import { ok } from '../shared/result.ts';
import { wrongFiles } from './files/verify-files.ts';
import { wrongFigures } from './verify-figures.ts';
import { rowsThatDiffer } from './verify-rows.ts';

/** What was found of each part of a register: `ok`, or where it is wrong. */
export interface Verdict {
  readonly sound: boolean;
  readonly pages: string;
  readonly search: string;
  readonly histories: 'ok' | 'not-checked' | { readonly caseId: string; readonly position: number };
  /** Rows are replayed only from histories that hold. */
  readonly rows: 'ok' | 'not-checked' | readonly string[];
  /** Every file of every report, read to its last byte; those that are wrong by report and number. */
  readonly files: 'ok' | 'not-checked' | readonly string[];
  /** The figures store and every release in it; the wrong releases by id. */
  readonly figures: 'ok' | 'not-checked' | 'damaged' | readonly string[];
  readonly log: LogVerdict;
  /** The second record of what was written, from its base to the last transaction. */
  readonly journal: 'ok' | 'not-checked' | 'broken';
}

/** Checks all of an open register: pages, search index against words, histories, rows against histories, files, figures with releases, log. */
export async function verifyAll(register: OpenRegister): Promise<Verdict> {
  try {
    return await verifyParts(register);
  } catch (error) {
    if (databaseFailure(error, '') === null) throw error;
    return damaged;
  }
}

/** Pages that cannot even be read: then nothing else can be checked. */
const damaged: Verdict = {
  sound: false,
  pages: 'damaged',
  search: 'not-checked',
  histories: 'not-checked',
  rows: 'not-checked',
  files: 'not-checked',
  figures: 'not-checked',
  log: { lines: 0, firstBroken: null, soundUpTo: 0, points: 0 },
  journal: 'not-checked',
};

async function verifyParts(register: OpenRegister): Promise<Verdict> {
  const checked = await register.write((writer) => ok(verifyRegister(writer)));
  const pages = checked.ok ? checked.value : { pages: 'unreadable', search: 'unreadable' };
  const log = verifyLog(register.reader);
  const histories = verifyHistories(register.reader) ?? ('ok' as const);
  const rows = histories === 'ok' ? said(rowsThatDiffer(register.reader)) : ('not-checked' as const);
  const files = said(await wrongFiles(register));
  const wrong = wrongFigures(register);
  const figures = wrong === 'damaged' ? wrong : said(wrong);
  const journal = (await register.isJournalWhole()) ? 'ok' : 'broken';
  const whole = [pages.pages, pages.search, histories, rows, files, figures, journal].every((part) => part === 'ok');
  return { sound: whole && log.firstBroken === null, ...pages, histories, rows, files, figures, log, journal };
}

function said(wrong: readonly string[]): 'ok' | readonly string[] {
  return wrong.length === 0 ? 'ok' : wrong;
}
