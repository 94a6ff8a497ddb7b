import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExportFormat, exportFormats } from '../../shared/contract/evaluation.ts';
import { type Day, isDay } from '../../shared/dates.ts';
import type { Failure } from '../../shared/failure.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { findBrowser } from '../browser/find-browser.ts';
import type { ExportedFile } from '../exports/evaluation-files.ts';
import { type Command, type Problem, pathFrom, refuse, type Terminal } from './command.ts';
import { problem } from './problem.ts';
import { type RegisterCall, readRegisterCall, refuseAnswer, type SignedIn, withSignedIn } from './register-call.ts';

const options = { from: 'value', to: 'value', out: 'value', formats: 'value' } as const;

/**
 * `evaluate DIR --from DAY --to DAY --out OUTDIR [--formats xlsx,ods,csv,json,pdf,docx]`: writes the evaluation of the period into
 * OUTDIR, in Dutch, and prints its files with their SHA-256 and rows; names are relative to OUTDIR. Without `--formats` every
 * format that can be made: a PDF only where there is a browser. Ctrl-C ends it without a file. A file of the same name is replaced: the same register, period and format give the same bytes.
 */
export const evaluate: Command = async (args, terminal) => {
  const call = readRegisterCall(args, terminal, { options, words: [0, 0] });
  const asked = call.ok ? readAsked(call.value, terminal) : call;
  if (!call.ok || !asked.ok) return refuse(terminal, asked.ok ? [] : asked.failure);
  return withSignedIn(call.value, terminal, async ({ client }) => {
    const files = await makeFiles(client, asked.value);
    if (!files.ok) return refuseAnswer(terminal, files.failure);
    const kept = keepFiles(asked.value.out, files.value);
    if (!kept.ok) return refuseAnswer(terminal, kept.failure);
    terminal.print(
      `${JSON.stringify({ files: files.value.map(({ name, sha256, rows }) => ({ name, sha256, rows })) })}\n`,
    );
    return 0;
  });
};

interface Asked {
  readonly from: Day;
  readonly to: Day;
  readonly out: string;
  readonly formats: readonly ExportFormat[];
}

function readAsked({ values }: RegisterCall, terminal: Terminal): Result<Asked, readonly Problem[]> {
  const problems: Problem[] = [];
  const required = (name: 'from' | 'to' | 'out') => {
    const value = values.get(name);
    if (value === undefined) problems.push(problem('option-missing', `/${name}`));
    return value ?? '';
  };
  const [from, to, out] = [required('from'), required('to'), required('out')];
  for (const name of ['from', 'to'] as const) {
    const value = values.get(name);
    if (value !== undefined && !isDay(value)) problems.push(problem('not-a-day', `/${name}`));
  }
  const formats = (values.get('formats') ?? formatsHere().join(',')).split(',').map((word) => word.trim());
  if (!formats.every(isFormat)) problems.push(problem('not-a-format', '/formats', { known: exportFormats.join(', ') }));
  if (problems.length > 0 || !isDay(from) || !isDay(to)) return refused(problems);
  return ok({ from, to, out: pathFrom(terminal, out), formats: [...new Set(formats.filter(isFormat))] });
}

/** What can be made on this computer. */
function formatsHere(): readonly ExportFormat[] {
  return findBrowser() ? exportFormats : exportFormats.filter((format) => format !== 'pdf');
}

function isFormat(word: string): word is ExportFormat {
  return exportFormats.some((format) => format === word);
}

async function makeFiles(
  client: SignedIn['client'],
  { from, to, formats }: Asked,
): Promise<Result<readonly ExportedFile[], Failure>> {
  const made: ExportedFile[] = [];
  const stopping = new AbortController();
  const stop = () => {
    stopping.abort();
    void client.evaluation.stop({});
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    for (const format of formats) {
      const answer = await client.evaluation.export({ from, to, format, language: 'nl' });
      if (!answer.ok) return answer;
      if (stopping.signal.aborted) return refused({ code: 'export-stopped' });
      made.push(...answer.value.files);
    }
    return ok(made);
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  }
}

/** All files are made and written beside their places before the first takes its place: a refusal leaves no half file. */
function keepFiles(folder: string, files: readonly ExportedFile[]): Result<void, Failure> {
  const places = files.map(({ name, base64 }) => ({
    bytes: Buffer.from(base64, 'base64'),
    part: join(folder, `.${name}.part`),
    place: join(folder, name),
  }));
  try {
    mkdirSync(folder, { recursive: true });
    for (const { part, bytes } of places) writeFileSync(part, bytes, { flush: true });
    for (const { part, place } of places) renameSync(part, place);
    return ok(undefined);
  } catch (error) {
    for (const { part } of places) forget(part);
    const full = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    return refused(full ? { code: 'disk-full' } : { code: 'folder-read-only', folder });
  }
}

/** A folder that cannot be written may not be read either: then nothing was left there. */
function forget(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    return;
  }
}
