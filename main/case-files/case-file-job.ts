import { fittingRows } from '../../db/case-file.ts';
import type { Handle } from '../../db/handle.ts';
import type { OpenRegister } from '../../db/open.ts';
import type { Scope } from '../../db/search.ts';
import type { Snapshot } from '../../db/snapshot.ts';
import type { CaseFileNote, CaseFileState } from '../../shared/contract/case-file.ts';
import type { Answer, Failure } from '../../shared/failure.ts';
import { ok, refused } from '../../shared/result.ts';
import { report } from '../mishap.ts';
import { type CaseFileAsked, caseTableOf } from './case-table-of.ts';
import { type Place, writeCaseFile } from './write-case-file.ts';

interface Job {
  state: CaseFileState;
  readonly stop: AbortController;
}

const idle: CaseFileState = { running: false, done: 0, of: 0, ready: null, failure: null };
const jobs = new WeakMap<OpenRegister, Job>();

/** How it goes with the file of an open register. */
export function caseFileState(register: OpenRegister): CaseFileState {
  return jobs.get(register)?.state ?? idle;
}

/** Stops the file that is being made; nothing is left of it. */
export function stopCaseFile(register: OpenRegister): void {
  jobs.get(register)?.stop.abort();
}

interface Asked {
  readonly scope: Scope;
  readonly asked: CaseFileAsked;
  readonly place: Omit<Place, 'stop'>;
  /** How many reports the person was told. */
  readonly count: number;
  /** What is noted of the file when it is there. */
  readonly note: Omit<CaseFileNote, 'file' | 'rows' | 'sha256'>;
  readonly keep: (note: CaseFileNote) => Promise<Answer<undefined>>;
}

/**
 * Begins a file of reports: counts and reads in one snapshot, so that what was counted is what is in it. Refuses while another
 * is made, where nothing fits, and where the number is not the one that was shown.
 */
export function startCaseFile(register: OpenRegister, asked: Asked): Answer<CaseFileState> {
  const snapshot = register.snapshot();
  const rows = fittingRows(snapshot.reader, asked.scope, asked.asked.filters);
  const failure = whyNoCaseFile(register, rows.length, asked.count);
  if (failure) {
    snapshot.close();
    return refused(failure);
  }
  const job: Job = { state: { ...idle, running: true, of: rows.length }, stop: new AbortController() };
  jobs.set(register, job);
  run(job, { snapshot, rows, asked }).catch((error: unknown) => {
    // A register that is closed closes what is read from it too.
    const stopped = job.stop.signal.aborted;
    const failure: Failure = stopped ? { code: 'case-file-stopped' } : { code: 'unexpected', reference: report(error) };
    job.state = { ...job.state, running: false, failure };
  });
  return ok(job.state);
}

/** What keeps a file of that many reports from being made: another one, none that fit, another number than was shown. Null: nothing. */
export function whyNoCaseFile(register: OpenRegister, found: number, count: number): Failure | null {
  if (caseFileState(register).running) return { code: 'case-file-running' };
  if (found === 0) return { code: 'case-file-empty' };
  return found === count ? null : { code: 'case-file-count-changed', count: found };
}

interface Running {
  readonly snapshot: Snapshot<Handle>;
  readonly rows: Int32Array;
  readonly asked: Asked;
}

async function run(job: Job, { snapshot, rows, asked }: Running): Promise<void> {
  const onRows = (done: number) => {
    job.state = { ...job.state, done };
  };
  try {
    const table = caseTableOf(snapshot, asked.asked, { rows, onRows });
    const made = await writeCaseFile(table, { ...asked.place, stop: job.stop.signal });
    const note = made.ok ? { ...asked.note, ...made.value, rows: rows.length } : null;
    const kept = note ? await asked.keep(note) : null;
    const failure = made.ok ? (kept && !kept.ok ? kept.failure : null) : made.failure;
    job.state = { ...job.state, running: false, ready: failure ? null : note, failure };
  } finally {
    snapshot.close();
  }
}
