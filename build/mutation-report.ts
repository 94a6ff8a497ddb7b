import { z } from 'zod';

/** A fault that no test noticed. */
export interface Survivor {
  readonly file: string;
  /** The code that was changed, what it became, and the line it stands in (or begins in); the list knows it by all three. */
  readonly from: string;
  readonly to: string;
  readonly line: string;
}

export interface MutationScore {
  readonly folder: string;
  readonly mutants: number;
  readonly caught: number;
  /** Percentage of the mutants that was caught, one decimal, rounded down. */
  readonly score: number;
}

const Place = z.object({ line: z.number(), column: z.number() });
const Report = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.string(),
      mutants: z.array(
        z.object({
          status: z.string(),
          replacement: z.string().optional(),
          location: z.object({ start: Place, end: Place }),
        }),
      ),
    }),
  ),
});
type Files = z.infer<typeof Report>['files'];

/** What the JSON report of the mutation tests says: a score for each folder, the files, and every survivor. */
export function readMutationReport(report: unknown): {
  readonly scores: readonly MutationScore[];
  readonly files: readonly string[];
  readonly survivors: readonly Survivor[];
} {
  const { files } = Report.parse(report);
  const tested = Object.entries(files).filter(([, { mutants }]) => mutants.length > 0);
  const folders = new Set(tested.map(([file]) => folderOf(file)));
  return {
    scores: [...folders].sort().map((folder) => scoreOf(folder, files)),
    files: tested.map(([file]) => file),
    survivors: tested.flatMap(([file, content]) => survivorsOf(file, content)),
  };
}

function folderOf(file: string): string {
  return file.split('/').slice(0, -1).join('/');
}

const caught = ['Killed', 'Timeout'];
const escaped = ['Survived', 'NoCoverage'];

function scoreOf(folder: string, files: Files): MutationScore {
  const statuses = Object.entries(files)
    .filter(([file]) => folderOf(file) === folder)
    .flatMap(([, { mutants }]) => mutants.map(({ status }) => status));
  // What did not even run counts on neither side.
  const mutants = statuses.filter((status) => caught.includes(status) || escaped.includes(status)).length;
  const found = statuses.filter((status) => caught.includes(status)).length;
  return { folder, mutants, caught: found, score: Math.floor((found / mutants) * 1000) / 10 };
}

function survivorsOf(file: string, { source, mutants }: Files[string]): Survivor[] {
  const lines = source.split('\n');
  return mutants
    .filter(({ status }) => escaped.includes(status))
    .map(({ location: { start, end }, replacement = '' }) => {
      const within = lines.slice(start.line - 1, end.line);
      const tail = within.at(-1)?.slice(0, end.column - 1) ?? '';
      const changed = [...within.slice(0, -1), tail].join('\n').slice(start.column - 1);
      return { file, from: onOneLine(changed), to: onOneLine(replacement), line: onOneLine(within[0] ?? '') };
    });
}

/** Fits in a line of the list: no line breaks, no backticks, at most 90 characters. */
function onOneLine(code: string): string {
  const line = code.replaceAll(/\s+/g, ' ').replaceAll('`', "'").trim();
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}
