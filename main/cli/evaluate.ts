import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExportFormat, exportFormats } from '../../shared/contract/evaluation.ts';
import type { RecipeRow } from '../../shared/contract/recipe.ts';
import { Reason, type Release } from '../../shared/contract/release.ts';
import { type Day, isDay } from '../../shared/dates.ts';
import type { Answer, Failure } from '../../shared/failure.ts';
import type { RecipeId } from '../../shared/ids.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { findBrowser } from '../browser/find-browser.ts';
import type { ExportedFile } from '../exports/evaluation-files.ts';
import { makeFolders } from '../make-folders.ts';
import { type Command, type Problem, pathFrom, refuse, type Terminal } from './command.ts';
import type { OptionTable } from './options.ts';
import { problem } from './problem.ts';
import { type RegisterCall, readRegisterCall, refuseAnswer, type SignedIn, withSignedIn } from './register-call.ts';

const options: OptionTable = {
  ...{ from: 'value', to: 'value', out: 'value', formats: 'value' },
  ...{ recipe: 'value', release: 'flag', internal: 'flag', reason: 'value' },
};

/**
 * `evaluate DIR --from DAY --to DAY --out OUTDIR [--formats xlsx,ods,csv,json,pdf,docx] [--recipe NAME] [--release] [--internal --reason TEXT]`:
 * writes the evaluation of the period into OUTDIR, in Dutch, and prints its files with their SHA-256 and rows; names are relative
 * to OUTDIR. Without `--formats` every format that can be made: a PDF only where there is a browser. A released period gives
 * the files that were kept, byte for byte; `--release` releases it first. `--internal` leaves the protection of small numbers
 * out, with the reason in the log. `--recipe` takes the tables and texts of an office's own recipe in use, by its name. Ctrl-C ends it without a file. A file of the same name is replaced.
 */
export const evaluate: Command = async (args, terminal) => {
  const call = readRegisterCall(args, terminal, { options, words: [0, 0] });
  const asked = call.ok ? readAsked(call.value, terminal) : call;
  if (!call.ok || !asked.ok) return refuse(terminal, asked.ok ? [] : asked.failure);
  return withSignedIn(call.value, terminal, async ({ client }) => {
    const made = await untilStopped(client, () => makeFiles(client, asked.value));
    if (!made.ok) return refuseAnswer(terminal, made.failure);
    const { files, release } = made.value;
    const kept = keepFiles(asked.value.out, files);
    if (!kept.ok) return refuseAnswer(terminal, kept.failure);
    const named = files.map(({ name, sha256, rows }) => ({ name, sha256, rows }));
    const said = release ? { release: { id: release.id, on: release.on }, files: named } : { files: named };
    terminal.print(`${JSON.stringify(said)}\n`);
    return 0;
  });
};

interface Asked {
  readonly from: Day;
  readonly to: Day;
  readonly out: string;
  /** Null: every format that can be made, or that was kept. */
  readonly formats: readonly ExportFormat[] | null;
  /** The name of a recipe; null: the standard evaluation. */
  readonly recipe: string | null;
  readonly release: boolean;
  /** Why small numbers are left unprotected; null: they are not. */
  readonly internal: string | null;
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
  if (isDay(from) && isDay(to) && from > to) problems.push(problem('period-reversed', '/to'));
  const words =
    values
      .get('formats')
      ?.split(',')
      .map((word) => word.trim()) ?? null;
  if (words && !words.every(isFormat))
    problems.push(problem('not-a-format', '/formats', { known: exportFormats.join(', ') }));
  const internal = internalOf(values, problems);
  if (problems.length > 0 || !isDay(from) || !isDay(to)) return refused(problems);
  const formats = words && [...new Set(words.filter(isFormat))];
  const recipe = values.get('recipe') ?? null;
  return ok({ from, to, out: pathFrom(terminal, out), formats, recipe, release: values.has('release'), internal });
}

/** `--internal` asks for a reason, and what is internal is never released. */
function internalOf(values: ReadonlyMap<string, string>, problems: Problem[]): string | null {
  const reason = values.get('reason');
  if (!values.has('internal')) {
    if (reason !== undefined) problems.push(problem('reason-without-internal', '/reason'));
    return null;
  }
  if (!Reason.safeParse(reason).success) problems.push(problem('reason-too-short', '/reason'));
  if (values.has('release')) problems.push(problem('internal-not-released', '/release'));
  return reason ?? '';
}

/** What can be made on this computer. */
function formatsHere(): readonly ExportFormat[] {
  return findBrowser() ? exportFormats : exportFormats.filter((format) => format !== 'pdf');
}

function isFormat(word: string): word is ExportFormat {
  return exportFormats.some((format) => format === word);
}

interface Made {
  readonly files: readonly ExportedFile[];
  /** What they were kept with. */
  readonly release: Release | null;
}

/** What a released period kept, what it keeps from now on, or files of how it stands now. */
async function makeFiles(client: SignedIn['client'], asked: Asked): Promise<Answer<Made>> {
  const { from, to, internal } = asked;
  const named = await recipeNamed(client, asked.recipe);
  if (!named.ok) return named;
  const releases = internal === null ? await client.release.list({}) : ok([]);
  if (!releases.ok) return releases;
  const standing = releases.value.find(
    ({ period, recipe, correctedBy }) =>
      period.from === from &&
      period.to === to &&
      (recipe?.id ?? null) === (named.value?.id ?? null) &&
      (recipe?.version ?? null) === (named.value?.version ?? null) &&
      correctedBy === null,
  );
  if (standing) return keptFiles(client, standing, asked.formats ?? standing.formats);
  const chosen = { ...asked, recipe: named.value?.id ?? null };
  if (asked.release) return releaseFirst(client, chosen);
  return newFiles(client, chosen, asked.formats ?? formatsHere());
}

/** What is asked, with the recipe found by its name. */
type Chosen = Omit<Asked, 'recipe'> & { readonly recipe: RecipeId | null };

/** The recipe in use with this name, whatever its capitals; null for the standard evaluation. */
async function recipeNamed(client: SignedIn['client'], name: string | null): Promise<Answer<RecipeRow | null>> {
  if (name === null) return ok(null);
  const all = await client.recipe.list({});
  if (!all.ok) return all;
  const same = (other: string) => other.trim().toLowerCase() === name.trim().toLowerCase();
  const found = all.value.find((row) => row.active && row.kind === 'tables' && same(row.name));
  return found ? ok(found) : refused({ code: 'recipe-unknown', name });
}

async function releaseFirst(client: SignedIn['client'], { from, to, formats, recipe }: Chosen): Promise<Answer<Made>> {
  // Without a browser the release would be kept without the PDF that is asked for.
  if (formats?.includes('pdf') && !findBrowser()) return refused({ code: 'no-print-browser' });
  const made = await client.release.make({ from, to, recipe });
  return made.ok ? keptFiles(client, made.value, formats ?? made.value.formats) : made;
}

async function keptFiles(
  client: SignedIn['client'],
  release: Release,
  formats: readonly ExportFormat[],
): Promise<Answer<Made>> {
  const files: ExportedFile[] = [];
  for (const format of formats) {
    const answer = await client.release.file({ id: release.id, format, language: 'nl' });
    if (!answer.ok) return answer;
    files.push(...answer.value.files);
  }
  return ok({ files, release });
}

async function newFiles(
  client: SignedIn['client'],
  { from, to, internal, recipe }: Chosen,
  formats: readonly ExportFormat[],
): Promise<Answer<Made>> {
  const files: ExportedFile[] = [];
  for (const format of formats) {
    const of = { from, to, recipe, format, language: 'nl' } as const;
    const answer =
      internal === null
        ? await client.evaluation.export(of)
        : await client.internal.export({ ...of, reason: internal });
    if (!answer.ok) return answer;
    files.push(...answer.value.files);
  }
  return ok({ files, release: null });
}

/** Ctrl-C stops what is being made: then there is no file. */
async function untilStopped<T>(client: SignedIn['client'], run: () => Promise<Answer<T>>): Promise<Answer<T>> {
  const stopping = new AbortController();
  const stop = () => {
    stopping.abort();
    void client.evaluation.stop({});
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    const answer = await run();
    return stopping.signal.aborted ? refused({ code: 'export-stopped' }) : answer;
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
    makeFolders(folder);
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
